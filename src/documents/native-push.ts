/** How arrays grow, taken before anything could replace it. */
export const nativePush: unknown = Object.getOwnPropertyDescriptor(Array.prototype, 'push')?.value

import { OPS } from './pdf-library.ts'

/** A line drawn on a page, along one axis: at `at` on the other, from `from` to `to`, in points. */
export type Ruling = {
  readonly along: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What pdfjs gives as the drawing of a page. */
export type OperatorList = { readonly fnArray: readonly number[]; readonly argsArray: unknown[] }

/** Where a point of the drawing lies on the page: a, b, c, d, e, f as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number]

/** A filled rectangle as thin as this is a line. */
const THINNEST_BOX = 3

/** What is shorter is a mark of a letter, a dot, a dash. */
const SHORTEST = 3

/** A page with more lines than this holds a drawing, not a table. */
const MOST_RULINGS = 20_000

const strokes = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const fills = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/**
 * The lines of a page: what is stroked along an axis, and thin rectangles that are filled. Paths that
 * only clip are none. `page` takes the drawing to the page with its origin at the top.
 */
export function rulingsOf({ fnArray, argsArray }: OperatorList, page: Matrix): readonly Ruling[] {
  const rulings: Ruling[] = []
  const saved: Matrix[] = []
  let matrix = page
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index]
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      matrix = saved.pop() ?? matrix
    }
    const moved = movedBy(operator, given)
    if (moved) matrix = combined(matrix, moved)
    if (operator === OPS.constructPath) rulings.push(...rulingsOfPath(given, matrix))
    if (rulings.length > MOST_RULINGS) return []
  }
  return rulings
}

function movedBy(operator: number, given: unknown): Matrix | undefined {
  if (operator === OPS.transform) return asMatrix(given)
  if (operator !== OPS.paintFormXObjectBegin || !Array.isArray(given)) return undefined
  return asMatrix(given[0])
}

/** Six numbers as a matrix; undefined for what is none. */
export function asMatrix(given: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersIn(given)
  if (a === undefined || b === undefined || c === undefined) return undefined
  if (d === undefined || e === undefined || f === undefined) return undefined
  return [a, b, c, d, e, f]
}

function numbersIn(given: unknown): readonly number[] {
  if (given instanceof Float32Array) return Array.from(given)
  return Array.isArray(given) ? given.filter((part) => typeof part === 'number') : []
}

function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ]
}

type Point = { readonly x: number; readonly y: number }

/** A path as pdfjs 5 gives it: what is done with it, then its commands and numbers in one array. */
function rulingsOfPath(given: unknown, matrix: Matrix): Ruling[] {
  const [done, data]: unknown[] = Array.isArray(given) ? given : []
  if (typeof done !== 'number' || !Array.isArray(data)) return []
  const [isStroked, isFilled] = [strokes.has(done), fills.has(done)]
  if (!isStroked && !isFilled) return []
  return subpathsOf(numbersIn(data[0]), matrix).flatMap((points) => [
    ...(isStroked ? sidesOf(points) : []),
    ...(isFilled ? thinBox(points) : []),
  ])
}

/** The commands of a path, and how many numbers follow each: move, line, two curves, close. */
const [MOVE, CLOSE] = [0, 4]
const numbersOf = [2, 2, 6, 4, 0]

function subpathsOf(path: readonly number[], matrix: Matrix): readonly (readonly Point[])[] {
  const subpaths: Point[][] = []
  for (let at = 0, last = 0; at < path.length; at = last + 1) {
    const command = path[at]
    last = at + (numbersOf[command ?? CLOSE] ?? 0)
    if (command === MOVE) subpaths.push([])
    const current = subpaths.at(-1) ?? []
    const [x, y] = path.slice(last - 1, last + 1)
    const point = command === CLOSE ? current[0] : pointAt(x, y, matrix)
    if (point) current.push(point)
  }
  return subpaths
}

function pointAt(x = 0, y = 0, [a, b, c, d, e, f]: Matrix): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

function sidesOf(points: readonly Point[]): Ruling[] {
  return points.flatMap((end, index): Ruling[] => {
    const begin = points[index - 1]
    return begin ? alongAxis(begin, end, 1) : []
  })
}

/** The bounds of a filled shape, where they are so thin that it shows as a line. */
function thinBox(points: readonly Point[]): Ruling[] {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const begin = { x: Math.min(...xs), y: Math.min(...ys) }
  const end = { x: Math.max(...xs), y: Math.max(...ys) }
  return alongAxis(begin, end, THINNEST_BOX)
}

function alongAxis(begin: Point, end: Point, thickness: number): Ruling[] {
  const width = Math.abs(end.x - begin.x)
  const height = Math.abs(end.y - begin.y)
  if (Math.max(width, height) < SHORTEST) return []
  if (height <= thickness && width > height) {
    const [from, to] = inOrder(begin.x, end.x)
    return [{ along: 'x', at: (begin.y + end.y) / 2, from, to }]
  }
  if (width <= thickness) {
    const [from, to] = inOrder(begin.y, end.y)
    return [{ along: 'y', at: (begin.x + end.x) / 2, from, to }]
  }
  return []
}

function inOrder(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one]
}

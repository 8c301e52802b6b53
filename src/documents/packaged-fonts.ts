import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const require = createRequire(import.meta.url)

/**
 * Folders with a free Chinese font, regular and bold, of an optional package: for machines that
 * have none, as a container or a bare server.
 */
export function packagedFontFolders(): readonly string[] {
  try {
    return [
      require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
      require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
    ].map(dirname)
  } catch {
    return []
  }
}

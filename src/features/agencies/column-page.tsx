import type { ComponentChildren } from 'preact'
import { sectionName, type Section } from '../../web/components/side-nav.tsx'
import { nameOf, type Shell } from '../../web/components/site.ts'
import { Layout } from '../../web/layout.tsx'
import type { Agency } from './agency.ts'

export type ColumnPageProps = {
  readonly shell: Shell
  readonly agency: Agency
  readonly section: Section
  readonly children: ComponentChildren
}

/** A fixed column of an agency under its fixed name, which is also its heading. (国办公开办函〔2019〕61号) */
export function ColumnPage({ shell, agency, section, children }: ColumnPageProps) {
  const name = sectionName(section, shell.language)
  return (
    <Layout
      {...shell}
      title={`${name} - ${nameOf(agency, shell.language)}`}
      agency={agency}
      section={section}
      column={name}
      trail={[{ label: name }]}
    >
      <div class="flow">
        <h1>{name}</h1>
        {children}
      </div>
    </Layout>
  )
}

import type { Generated, JSONColumnType } from 'kysely'
import type { Instant } from '#core/dates.ts'
import type { Entry } from '#core/entry.ts'
import type { Role } from '#core/roles.ts'
import type { KeptPack } from './kept-pack.ts'
import type { Access } from './store.ts'

/** The tables of the schema `waymark`, as `migrations` makes them. */
export interface Tables {
  authority: {
    id: Generated<number>
    key: string
    name: string
    newest_entry: Generated<number>
    newest_batch: Generated<number>
  }
  child: { authority: number; ref: string; child_id: string }
  batch: {
    authority: number
    id: number
    title: string
    recorded_by: string
    recorded_on: Instant
    entries: number
    episode_returns: number[]
    report: JSONColumnType<object> | null
  }
  source_file: {
    authority: number
    batch: number
    place: number
    name: string
    sha256: string
    bytes: number
    collection_year: number
    table_name: string
    headings: JSONColumnType<string[]>
    columns: JSONColumnType<Record<string, Record<string, string>>> | null
  }
  entry: {
    authority: number
    id: number
    record: number
    type: string
    subject: string
    kind: Entry['kind']
    standing: number
    body: JSONColumnType<Record<string, unknown>>
    recorded_on: Instant
    batch: number
    file: number | null
    line: number | null
    reason: string | null
  }
  account: {
    authority: number
    username: string
    name: string
    role: Role
    password_hash: string
    disabled: boolean
    created_on: Instant
  }
  subscription: {
    authority: number
    username: string
    calendar_hash: string | null
    email: string | null
    digest_sent_on: string | null
  }
  issue: {
    authority: number
    month: string
    number: number
    recorded_on: Instant
    approved_by: string | null
    approved_on: string | null
    frozen_by: string
    frozen_on: Instant
    content: JSONColumnType<object>
  }
  session: { authority: number; token_hash: string; username: string; ends_on: Instant }
  draft: {
    authority: number
    key: string
    username: string
    title: string
    address: string
    version: number
    typed: JSONColumnType<Record<string, string>>
    saved_on: Instant
  }
  pack: {
    authority: number
    id: string
    username: string
    title: string
    is_suppressed: boolean
    made_on: Instant
    reports: JSONColumnType<KeptPack['reports'][number][]>
    content: Buffer
  }
  attachment: {
    authority: number
    id: string
    subject: string
    type: string
    name: string
    content_type: string
    bytes: number
    sha256: string
    attached_by: string
    attached_on: Instant
  }
  attachment_waiting: { authority: number; id: string; sha256: string; sent_on: Instant }
  attachment_part: {
    authority: number
    sha256: string
    place: number
    part: Generated<string>
    content: Buffer
  }
  access_log: {
    authority: number
    id: Generated<number>
    at: Instant
    username: string
    did: string
    child: string | null
    outcome: Access['outcome']
    reason: string | null
  }
}

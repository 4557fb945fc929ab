import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { thirdPartyNotices } from './thirdPartyNotices.ts';

/** Writes `THIRD_PARTY_NOTICES.md` anew; to be run after every change of the packages that ship. */
writeFileSync(resolve(import.meta.dirname, '../THIRD_PARTY_NOTICES.md'), thirdPartyNotices());

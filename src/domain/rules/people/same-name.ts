import type { Officer } from '../../people/officer';
import { officeRule } from '../rule';

const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** At the second of the name; rows must tell the department. */
export const sameName = officeRule({
  code: 'SAME_NAME',
  severity: 'info',
  source: 'Officers are known by their names in the tables',
  judge: ({ records }) => {
    const first = new Map<string, Officer>();
    return records.officers.flatMap((officer) => {
      const other = first.get(plain(officer.name));
      if (other === undefined) first.set(plain(officer.name), officer);
      if (other === undefined || officer.source === undefined) return [];
      return [
        {
          at: officer.source,
          params: { value: officer.name, candidates: `${other.department}, ${officer.department}` },
        },
      ];
    });
  },
});

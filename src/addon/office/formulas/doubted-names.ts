import type { Officer, OfficerId } from '../../../domain/people/officer';
import type { ToldOffice } from '../../../intake/lists/told-office';
import { buildNameIndex, type NameIndex } from '../../../intake/names/name-index';
import { splitNames } from '../../../intake/names/vi-name';
import { inspectText } from '../../../intake/text/text-hygiene';

/** The words call one person, and nobody takes a part of them for something else. */
const callsOne = (text: string): boolean => {
  const [only, ...others] = splitNames(text);
  return only?.name === text && others.length === 0 && inspectText(text).length === 0;
};

const isSure = ({ id, name }: Officer, names: NameIndex): boolean => {
  const [found, ...others] = names.read(id);
  return (
    id === name && callsOne(id) && found?.kind === 'found' && found.officer.id === id && others.length === 0
  );
};

/**
 * Officers whose names, typed as the list has them, need a look at what stands around: two of one name, a name that is
 * another's code, one that holds other words besides.
 */
export const doubtedNames = ({ officers, aliases }: ToldOffice): OfficerId[] => {
  const names = buildNameIndex(officers, { aliases: new Map(aliases) });
  return officers.filter((officer) => !isSure(officer, names)).map(({ id }) => id);
};

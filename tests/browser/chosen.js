// Which of many are looked at where all would take too long: the first in an order that is in them alone, so the same in each run.

import { createHash } from 'node:crypto';

/** These in the order of the hashes of their texts. */
export function inOrderOfHashes(items, text) {
  const hash = item => createHash('sha256').update(text(item)).digest('hex');
  return items.map(item => [hash(item), item]).toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}

//! Sets of threads, which fit into one word as long as the program has few.

use crate::op::Id;
use ::smallvec::SmallVec;

/// A set of threads, in their order: one bit for each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ids(SmallVec<[u64; 2]>);

const BITS: usize = u64::BITS as usize;

impl Ids {
    pub fn insert(&mut self, id: Id) {
        if self.0.len() <= id / BITS {
            self.0.resize(id / BITS + 1, 0);
        }
        self.0[id / BITS] |= 1 << (id % BITS);
    }

    pub fn contains(&self, id: Id) -> bool {
        self.0.get(id / BITS).is_some_and(|word| word & 1 << (id % BITS) != 0)
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    pub fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub fn iter(&self) -> impl Iterator<Item = Id> {
        self.0.iter().enumerate().flat_map(|(at, word)| bits(*word).map(move |bit| at * BITS + bit))
    }
}

impl Extend<Id> for Ids {
    fn extend<T: IntoIterator<Item = Id>>(&mut self, ids: T) {
        ids.into_iter().for_each(|id| self.insert(id));
    }
}

impl FromIterator<Id> for Ids {
    fn from_iter<T: IntoIterator<Item = Id>>(ids: T) -> Ids {
        let mut all = Ids::default();
        all.extend(ids);
        all
    }
}

/// Which bits of a word are set.
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    ::std::iter::from_fn(move || {
        let bit = (word != 0).then(|| word.trailing_zeros() as usize)?;
        word &= word - 1;
        Some(bit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_in_their_order_and_once() {
        let ids: Ids = [200, 3, 64, 3, 0, 63].into_iter().collect();
        assert_eq!(ids.iter().collect::<Vec<_>>(), [0, 3, 63, 64, 200]);
        assert_eq!(ids.len(), 5);
        assert!(ids.contains(64) && !ids.contains(65) && !ids.contains(1_000));
        assert!(Ids::default().is_empty() && !ids.is_empty());
    }
}

//! Collections. A map or a set whose order is another in each run is there for whatever does not show the order.

use crate::engine::in_any_order;
use ::std::borrow::Borrow;
use ::std::collections as real;
use ::std::hash::{BuildHasherDefault, DefaultHasher, Hash};
use ::std::mem;
use ::std::ops::Index;

pub use ::std::collections::{
    BTreeMap, BTreeSet, BinaryHeap, LinkedList, TryReserveError, VecDeque, binary_heap, btree_map, btree_set,
    linked_list, vec_deque,
};

/// What belongs to [`HashMap`].
pub mod hash_map {
    pub use super::HashMap;
    pub use ::std::collections::hash_map::{DefaultHasher, Entry, OccupiedEntry, VacantEntry};
}

/// What belongs to [`HashSet`].
pub mod hash_set {
    pub use super::HashSet;
}

/// The same in each run.
type Hasher = BuildHasherDefault<DefaultHasher>;

/// See [`std::collections::HashMap`](::std::collections::HashMap). What shows its order is not there: iterators, `drain`, `retain`,
/// `Debug`. Nor may two values take steps when the map drops them.
#[derive(Clone)]
pub struct HashMap<K, V>(real::HashMap<K, V, Hasher>);

impl<K, V> HashMap<K, V> {
    pub fn new() -> HashMap<K, V> {
        HashMap(real::HashMap::default())
    }

    pub fn with_capacity(capacity: usize) -> HashMap<K, V> {
        HashMap(real::HashMap::with_capacity_and_hasher(capacity, Hasher::default()))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn clear(&mut self) {
        in_any_order(self.len(), || self.0.clear());
    }
}

impl<K: Eq + Hash, V> HashMap<K, V> {
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.0.insert(key, value)
    }

    pub fn entry(&mut self, key: K) -> hash_map::Entry<'_, K, V> {
        self.0.entry(key)
    }

    pub fn get<Q: ?Sized + Eq + Hash>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(key)
    }

    pub fn get_mut<Q: ?Sized + Eq + Hash>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.0.get_mut(key)
    }

    pub fn get_key_value<Q: ?Sized + Eq + Hash>(&self, key: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q>,
    {
        self.0.get_key_value(key)
    }

    pub fn contains_key<Q: ?Sized + Eq + Hash>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.0.contains_key(key)
    }

    pub fn remove<Q: ?Sized + Eq + Hash>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.0.remove(key)
    }

    pub fn remove_entry<Q: ?Sized + Eq + Hash>(&mut self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
    {
        self.0.remove_entry(key)
    }

    pub fn reserve(&mut self, additional: usize) {
        self.0.reserve(additional);
    }
}

impl<K, V> Drop for HashMap<K, V> {
    fn drop(&mut self) {
        in_any_order(self.len(), || drop(mem::take(&mut self.0)));
    }
}

impl<K, V> Default for HashMap<K, V> {
    fn default() -> HashMap<K, V> {
        HashMap::new()
    }
}

impl<K: Eq + Hash, V: PartialEq> PartialEq for HashMap<K, V> {
    fn eq(&self, other: &HashMap<K, V>) -> bool {
        self.0 == other.0
    }
}

impl<K: Eq + Hash, V: Eq> Eq for HashMap<K, V> {}

impl<K: Eq + Hash + Borrow<Q>, Q: ?Sized + Eq + Hash, V> Index<&Q> for HashMap<K, V> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        &self.0[key]
    }
}

impl<K: Eq + Hash, V> FromIterator<(K, V)> for HashMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> HashMap<K, V> {
        HashMap(entries.into_iter().collect())
    }
}

impl<K: Eq + Hash, V> Extend<(K, V)> for HashMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        self.0.extend(entries);
    }
}

impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {
    fn from(entries: [(K, V); N]) -> HashMap<K, V> {
        entries.into_iter().collect()
    }
}

/// See [`std::collections::HashSet`](::std::collections::HashSet), and [`HashMap`].
#[derive(Clone)]
pub struct HashSet<T>(real::HashSet<T, Hasher>);

impl<T> HashSet<T> {
    pub fn new() -> HashSet<T> {
        HashSet(real::HashSet::default())
    }

    pub fn with_capacity(capacity: usize) -> HashSet<T> {
        HashSet(real::HashSet::with_capacity_and_hasher(capacity, Hasher::default()))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn clear(&mut self) {
        in_any_order(self.len(), || self.0.clear());
    }
}

impl<T: Eq + Hash> HashSet<T> {
    pub fn insert(&mut self, value: T) -> bool {
        self.0.insert(value)
    }

    pub fn replace(&mut self, value: T) -> Option<T> {
        self.0.replace(value)
    }

    pub fn contains<Q: ?Sized + Eq + Hash>(&self, value: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.contains(value)
    }

    pub fn get<Q: ?Sized + Eq + Hash>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q>,
    {
        self.0.get(value)
    }

    pub fn remove<Q: ?Sized + Eq + Hash>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.remove(value)
    }

    pub fn take<Q: ?Sized + Eq + Hash>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        self.0.take(value)
    }

    pub fn is_subset(&self, other: &HashSet<T>) -> bool {
        self.0.is_subset(&other.0)
    }

    pub fn is_superset(&self, other: &HashSet<T>) -> bool {
        self.0.is_superset(&other.0)
    }

    pub fn is_disjoint(&self, other: &HashSet<T>) -> bool {
        self.0.is_disjoint(&other.0)
    }
}

impl<T> Drop for HashSet<T> {
    fn drop(&mut self) {
        in_any_order(self.len(), || drop(mem::take(&mut self.0)));
    }
}

impl<T> Default for HashSet<T> {
    fn default() -> HashSet<T> {
        HashSet::new()
    }
}

impl<T: Eq + Hash> PartialEq for HashSet<T> {
    fn eq(&self, other: &HashSet<T>) -> bool {
        self.0 == other.0
    }
}

impl<T: Eq + Hash> Eq for HashSet<T> {}

impl<T: Eq + Hash> FromIterator<T> for HashSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> HashSet<T> {
        HashSet(values.into_iter().collect())
    }
}

impl<T: Eq + Hash> Extend<T> for HashSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        self.0.extend(values);
    }
}

impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T> {
    fn from(values: [T; N]) -> HashSet<T> {
        values.into_iter().collect()
    }
}

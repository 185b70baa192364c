//! What a program notices of the handles of its `Arc`s. Most notice nothing, and then no handle's coming and going is a step. So that is
//! what an exploration begins with; as soon as a run shows that it is not so, the exploration begins anew, and knows.
//!
//! That is enough. As long as nobody notices when a handle goes, and what is done then is no step, the handle may as well
//! go a little earlier, right after its thread's last step; and this is the run that is explored.
//!
//! What a value does when it is dropped could show without a step, in a thread-local of the thread that drops it. No type of std's does
//! that. A type of the program's may, and its handles are watched from the beginning, if it has anything to drop.

use ::std::any;
use ::std::collections::BTreeMap;
use ::std::mem;

/// What is noticed of the handles of one type. Each includes those before.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    #[default]
    Nothing,
    /// Which of them goes last, since the value takes a step when it is dropped, or since somebody asks.
    Last,
    /// How many there are.
    Count,
}

/// A type that handles point to. Types of one name are taken for one.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    name: &'static str,
    needs_drop: bool,
}

impl Kind {
    pub fn of<T: ?Sized>() -> Kind {
        Kind { name: any::type_name::<T>(), needs_drop: mem::needs_drop::<T>() }
    }

    /// Whether a value may do something of the program's own when it is dropped.
    fn may_do_anything(self) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
        let mut paths = self.name.split(|c| !is_part(c)).filter(|path| !path.is_empty());
        let is_ours = |path: &str| match path.split_once("::") {
            Some((first, _)) => OURS.contains(&first),
            // A type of the language's.
            None => path != "dyn",
        };
        self.needs_drop && !paths.all(is_ours)
    }
}

/// The crates of types that are known.
const OURS: [&str; 5] = ["std", "core", "alloc", "explorer", "crossbeam_channel"];

/// What is noticed of the handles, by the type that they point to.
#[derive(Debug, Clone, Default)]
pub struct Noticed(BTreeMap<&'static str, Notice>);

impl Noticed {
    pub fn of(&self, kind: Kind) -> Notice {
        let at_first = || if kind.may_do_anything() { Notice::Last } else { Notice::Nothing };
        self.0.get(kind.name).copied().unwrap_or_else(at_first)
    }

    /// This is noticed. Returns whether it is new.
    pub fn add(&mut self, kind: Kind, notice: Notice) -> bool {
        let new = notice > self.of(kind);
        if new {
            self.0.insert(kind.name, notice);
        }
        new
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::std::sync::Mutex;

    struct Plain(#[expect(dead_code)] u32);
    struct Full(#[expect(dead_code)] String);

    #[test]
    fn types_of_the_programs_own_may_do_anything() {
        let may_do_anything = |kind: Kind| {
            // The tests are in a crate that counts as known.
            let name = kind.name.replace("explorer::noticed", "program").leak();
            Kind { name, ..kind }.may_do_anything()
        };
        assert!(!may_do_anything(Kind::of::<Mutex<Vec<Option<(i32, &str)>>>>()));
        assert!(!may_do_anything(Kind::of::<[Box<crate::sync::mpsc::Sender<[u8; 3]>>]>()));
        assert!(!may_do_anything(Kind::of::<Plain>()));
        assert!(may_do_anything(Kind::of::<Full>()));
        assert!(may_do_anything(Kind::of::<Mutex<Vec<Full>>>()));
        assert!(may_do_anything(Kind::of::<dyn ::std::fmt::Debug>()));
    }
}

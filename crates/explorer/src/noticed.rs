//! What a program notices of the handles of its `Arc`s. Most notice nothing, and then no handle's coming and going is a step. So that is
//! what an exploration begins with; as soon as a run shows that it is not so, the exploration begins anew, and knows.
//!
//! That is enough. As long as nobody notices when a handle goes, and what is done then is no step, the handle may as well
//! go a little earlier, right after its thread's last step; and this is the run that is explored.

use ::std::collections::BTreeMap;

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

/// By the name of the type that they point to: types of one name are taken for one.
#[derive(Debug, Clone, Default)]
pub struct Noticed(BTreeMap<&'static str, Notice>);

impl Noticed {
    pub fn of(&self, kind: &str) -> Notice {
        self.0.get(kind).copied().unwrap_or_default()
    }

    /// This is noticed. Returns whether it is new.
    pub fn add(&mut self, kind: &'static str, notice: Notice) -> bool {
        let new = notice > self.of(kind);
        if new {
            self.0.insert(kind, notice);
        }
        new
    }
}

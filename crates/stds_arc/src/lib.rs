//! The explorer, with std's own `Arc` in the place of its own, which does not become an `Arc<dyn Trait>` and is no receiver.
//!
//! A program is compiled with the explorer under the name `std`. If the compiler refuses that because of an `Arc`, it is compiled with this
//! crate under that name, and explored with [`explorer::Limits::stds_arc`](explorer::explorer::Limits::stds_arc). Whoever does that sees that
//! the program does not ask how many handles there are: see `programs`. What it does is then either explored as exactly, or refused.

pub use ::explorer::*;

/// What threads share. There is no `Weak`.
pub mod sync {
    pub use ::explorer::sync::*;
    pub use ::std::sync::Arc;

    /// Not covered: who upgrades it finds out whether the last handle has gone.
    #[doc(hidden)]
    pub mod not_covered {}
    pub use not_covered as Weak;
}

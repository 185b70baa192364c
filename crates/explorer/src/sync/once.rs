//! `Once`, `OnceLock` and `LazyLock`.
//!
//! That a thread looks at something which was initialized before all that it knows of is no step: nobody can notice it.

use super::registered::{Registered, Renewed};
use crate::engine::{give_up, not_covered, objects, step, this_thread};
use crate::objects::Objects;
use crate::op::{Done, Found, Id, OnceOp, Op};
use ::std::fmt;
use ::std::mem;
use ::std::ops::Deref;
use ::std::panic::Location;
use ::std::sync::{self, PoisonError};

/// See [`std::sync::Once`](::std::sync::Once).
pub struct Once {
    registered: Registered,
}

/// See [`std::sync::OnceState`](::std::sync::OnceState).
#[derive(Debug)]
pub struct OnceState {
    poisoned: bool,
}

impl OnceState {
    pub fn is_poisoned(&self) -> bool {
        self.poisoned
    }
}

/// What becomes of an attempt to initialize something.
enum Attempt {
    /// It is initialized, by whomever.
    Done,
    /// It was to be initialized earlier, and that has failed.
    Failed,
    /// The run is over, and nobody has to know.
    Over,
}

/// Has something initialized by `run`, unless it is. `again`, which `run` is given: whether that has failed before; if not `force`, nothing
/// is done then. `name`: what it is.
#[track_caller]
fn initialize(id: Id, name: &str, force: bool, run: impl FnOnce(bool)) -> Attempt {
    if is_known(id) {
        return Attempt::Done;
    }
    refuse_to_wait_for_itself(id, name);
    match step(Op::Once(id, OnceOp::Begin { force })) {
        Done::Found(Found::Begins { again }) => {
            let running = Running(id);
            run(again);
            mem::forget(running);
            step(Op::Once(id, OnceOp::End { failed: false }));
            Attempt::Done
        }
        Done::Found(Found::Initialized) => Attempt::Done,
        Done::Over => Attempt::Over,
        _ => Attempt::Failed,
    }
}

/// A thread initializes something. If it panics, that has failed.
struct Running(Id);

impl Drop for Running {
    fn drop(&mut self) {
        step(Op::Once(self.0, OnceOp::End { failed: true }));
    }
}

/// What comes of it is open in std.
#[track_caller]
fn refuse_to_wait_for_itself(id: Id, name: &str) {
    if objects(|objects| objects.onces.is_running(id, this_thread())) {
        let place = Location::caller();
        not_covered(&format!(
            "{name} that waits, while it is initialized, for that same to be done, at {place}"
        ));
    }
}

/// Whether this thread knows that it is initialized.
fn is_known(id: Id) -> bool {
    objects(|objects| objects.onces.was_done(id, &objects.threads[this_thread()].clock))
}

/// Whether it is initialized.
fn look(id: Id) -> bool {
    is_known(id) || step(Op::Once(id, OnceOp::Look)) == Done::Found(Found::Initialized)
}

/// Waits until it is initialized. Returns whether it is: if not `force`, that can have failed.
#[track_caller]
fn wait(id: Id, name: &str, force: bool) -> bool {
    if is_known(id) {
        return true;
    }
    refuse_to_wait_for_itself(id, name);
    match step(Op::Once(id, OnceOp::Await { force })) {
        Done::Over => true,
        done => done == Done::Found(Found::Initialized),
    }
}

fn was_poisoned() -> ! {
    panic!("Once instance has previously been poisoned");
}

impl Once {
    #[expect(clippy::new_without_default, reason = "std's has none either")]
    pub const fn new() -> Once {
        Once { registered: Registered::new() }
    }

    fn id(&self) -> Id {
        self.registered.id(|objects: &mut Objects| objects.onces.add())
    }

    #[track_caller]
    pub fn call_once<F: FnOnce()>(&self, f: F) {
        if let Attempt::Failed = initialize(self.id(), "a `Once`", false, |_| f()) {
            was_poisoned();
        }
    }

    #[track_caller]
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {
        initialize(self.id(), "a `Once`", true, |poisoned| f(&OnceState { poisoned }));
    }

    pub fn is_completed(&self) -> bool {
        look(self.id())
    }

    #[track_caller]
    pub fn wait(&self) {
        if !wait(self.id(), "a `Once`", false) {
            was_poisoned();
        }
    }

    #[track_caller]
    pub fn wait_force(&self) {
        wait(self.id(), "a `Once`", true);
    }
}

impl fmt::Debug for Once {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Once").finish_non_exhaustive()
    }
}

/// See [`std::sync::OnceLock`](::std::sync::OnceLock).
pub struct OnceLock<T> {
    /// Whether it has had its value from the beginning.
    made_with_value: bool,
    value: Renewed<sync::OnceLock<T>>,
}

impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T> {
        OnceLock { made_with_value: false, value: Renewed::new(sync::OnceLock::new()) }
    }

    /// Its number and its value.
    fn touch(&self) -> (Id, &sync::OnceLock<T>) {
        self.value.touch(|objects: &mut Objects| match self.made_with_value {
            true => objects.onces.add_initialized(),
            false => objects.onces.add(),
        })
    }

    pub fn get(&self) -> Option<&T> {
        let (id, value) = self.touch();
        if look(id) { value.get() } else { None }
    }

    #[track_caller]
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {
        let (id, value) = self.touch();
        let mut f = Some(f);
        let mut made = || f.take().expect("it is called once")();
        let attempt = initialize(id, "a `OnceLock`", true, |_| drop(value.set(made())));
        match (attempt, value.get()) {
            (_, Some(value)) => value,
            (_, None) => value.get_or_init(made),
        }
    }

    #[track_caller]
    pub fn set(&self, value: T) -> Result<(), T> {
        let mut value = Some(value);
        self.get_or_init(|| value.take().expect("it is taken once"));
        value.map_or(Ok(()), Err)
    }

    #[track_caller]
    pub fn wait(&self) -> &T {
        let (id, value) = self.touch();
        wait(id, "a `OnceLock`", true);
        value
            .get()
            .unwrap_or_else(|| give_up("a destructor that waits for a `OnceLock` while its thread panics"))
    }

    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.touch();
        self.value.get_mut().get_mut()
    }

    pub fn take(&mut self) -> Option<T> {
        let (id, _) = self.touch();
        objects(|objects| objects.onces.reset(id));
        self.value.get_mut().take()
    }

    pub fn into_inner(self) -> Option<T> {
        self.touch();
        self.value.into_inner().into_inner()
    }
}

impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> OnceLock<T> {
        OnceLock { made_with_value: true, value: Renewed::new(sync::OnceLock::from(value)) }
    }
}

impl<T> Default for OnceLock<T> {
    fn default() -> OnceLock<T> {
        OnceLock::new()
    }
}

impl<T: Clone> Clone for OnceLock<T> {
    fn clone(&self) -> OnceLock<T> {
        self.get().cloned().map_or_else(OnceLock::new, OnceLock::from)
    }
}

impl<T: PartialEq> PartialEq for OnceLock<T> {
    fn eq(&self, other: &OnceLock<T>) -> bool {
        self.get() == other.get()
    }
}

impl<T: Eq> Eq for OnceLock<T> {}

impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        show("OnceLock", self.get(), f)
    }
}

fn show<T: fmt::Debug>(name: &str, value: Option<&T>, f: &mut fmt::Formatter) -> fmt::Result {
    let mut shown = f.debug_tuple(name);
    match value {
        Some(value) => shown.field(value),
        None => shown.field(&format_args!("<uninit>")),
    };
    shown.finish()
}

/// See [`std::sync::LazyLock`](::std::sync::LazyLock).
pub struct LazyLock<T, F = fn() -> T> {
    lazy: Renewed<Lazy<T, F>>,
}

struct Lazy<T, F> {
    value: sync::OnceLock<T>,
    /// Until it is called.
    init: sync::Mutex<Option<F>>,
}

impl<T, F: FnOnce() -> T> Lazy<T, F> {
    fn init(&self) {
        let init = self.init.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(init) = init {
            let _ = self.value.set(init());
        }
    }
}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(f: F) -> LazyLock<T, F> {
        let init = sync::Mutex::new(Some(f));
        LazyLock { lazy: Renewed::new(Lazy { value: sync::OnceLock::new(), init }) }
    }

    #[track_caller]
    pub fn force(this: &LazyLock<T, F>) -> &T {
        let (id, lazy) = this.touch();
        match initialize(id, "a `LazyLock`", false, |_| lazy.init()) {
            Attempt::Done => {}
            Attempt::Failed => panic!("LazyLock instance has previously been poisoned"),
            Attempt::Over => lazy.init(),
        }
        let needed = || give_up("a destructor that needs a `LazyLock` while its thread panics");
        lazy.value.get().unwrap_or_else(needed)
    }
}

impl<T, F> LazyLock<T, F> {
    /// Its number and its value.
    fn touch(&self) -> (Id, &Lazy<T, F>) {
        self.lazy.touch(|objects: &mut Objects| objects.onces.add())
    }

    pub fn get(this: &LazyLock<T, F>) -> Option<&T> {
        let (id, lazy) = this.touch();
        if look(id) { lazy.value.get() } else { None }
    }
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;

    #[track_caller]
    fn deref(&self) -> &T {
        LazyLock::force(self)
    }
}

impl<T: Default> Default for LazyLock<T> {
    fn default() -> LazyLock<T> {
        LazyLock::new(T::default)
    }
}

impl<T: fmt::Debug, F> fmt::Debug for LazyLock<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        show("LazyLock", LazyLock::get(self), f)
    }
}

//! Threads. Each is a fiber, or a thread of the system where panics and thread-locals have to be real; the engine gives them turns.

use crate::engine::{self, Leave, objects, step};
use crate::op::{Done, Id, Op, ShareOp, ThreadOp};
use ::std::fmt;
use ::std::io;
use ::std::marker::PhantomData;
use ::std::mem;
use ::std::num::NonZero;
use ::std::panic::{self as real_panic, AssertUnwindSafe};
use ::std::sync::atomic::{AtomicBool, Ordering};
use ::std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use ::std::thread as real;
use ::std::time::Duration;

pub use crate::local::LocalKey;
pub use ::std::thread::{AccessError, Result, panicking};

/// See [`std::thread::spawn`](::std::thread::spawn).
pub fn spawn<F, T>(body: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    Builder::new().spawn(body).expect("the system can start a thread")
}

/// No step: a thread can be delayed anywhere. But so much time has passed then, at least.
pub fn sleep(time: Duration) {
    engine::rest();
    engine::pass(time);
}

/// No step: a thread can be delayed anywhere.
pub fn yield_now() {
    engine::rest();
}

/// See [`std::thread::park`](::std::thread::park). It may return without an `unpark`: see [`Limits::wakeups`](crate::explorer::Limits::wakeups).
pub fn park() {
    if step(Op::Thread(ThreadOp::Parks)) != Done::NotReady {
        step(Op::Thread(ThreadOp::Park));
    }
}

/// See [`std::thread::park_timeout`](::std::thread::park_timeout). Its time can be up at any step: see
/// [`Limits::timeouts`](crate::explorer::Limits::timeouts).
pub fn park_timeout(limit: Duration) {
    let due = engine::due_in(limit);
    if step(Op::Thread(ThreadOp::Parks)) == Done::NotReady {
        return;
    }
    if step(Op::Thread(ThreadOp::ParkTimeout(due))) == Done::NotReady {
        engine::reached(due);
    }
}

/// As many as [`Limits::parallelism`](crate::explorer::Limits::parallelism) says, on every machine.
pub fn available_parallelism() -> io::Result<NonZero<usize>> {
    let number = engine::with(|run| {
        run.limited.parallelism = true;
        run.limits.parallelism
    });
    NonZero::new(number).ok_or_else(|| io::Error::from(io::ErrorKind::Unsupported))
}

/// See [`std::thread::current`](::std::thread::current).
pub fn current() -> Thread {
    Thread::of(engine::this_thread())
}

/// See [`std::thread::ThreadId`](::std::thread::ThreadId). It has no `Debug`: the numbers are in the order in which threads are started,
/// which can be another in each run.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ThreadId(Id);

/// See [`std::thread::Thread`](::std::thread::Thread). It has no `Debug`, as [`ThreadId`].
#[derive(Clone)]
pub struct Thread {
    id: Id,
    name: Option<Arc<str>>,
}

impl Thread {
    fn of(id: Id) -> Thread {
        let name = match id {
            0 => Some("main".to_owned()),
            id => objects(|objects| objects.threads[id].name.clone()),
        };
        Thread { id, name: name.map(Arc::from) }
    }

    pub fn id(&self) -> ThreadId {
        ThreadId(self.id)
    }

    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    pub fn unpark(&self) {
        step(Op::Thread(ThreadOp::Unpark(self.id)));
    }
}

/// See [`std::thread::Builder`](::std::thread::Builder). It has no `Debug`.
#[derive(Default)]
pub struct Builder {
    name: Option<String>,
    stack_size: Option<usize>,
}

impl Builder {
    pub fn new() -> Builder {
        Builder::default()
    }

    pub fn name(self, name: String) -> Builder {
        Builder { name: Some(name), ..self }
    }

    pub fn stack_size(self, size: usize) -> Builder {
        Builder { stack_size: Some(size), ..self }
    }

    /// Whether it is covered. std panics at a name that systems cannot have.
    fn check(&self) {
        if self.name.as_ref().is_some_and(|name| name.contains('\0')) {
            engine::not_covered("a thread whose name has a zero byte in it");
        }
    }

    pub fn spawn<F, T>(self, body: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        let (own, theirs) = Share::pair(None);
        self.check();
        let real = real_builder(self.stack_size);
        // SAFETY: It refers to nothing.
        let start = |thread, body| unsafe { engine::carry(thread, body, |body| real.spawn(body)) };
        let thread = engine::spawn(self.name, theirs.fill(body), start);
        Ok(JoinHandle { thread: Thread::of(thread), result: own.of_handle(thread) })
    }

    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        body: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        let (own, theirs) = Share::pair(Some(Arc::clone(&scope.panicked)));
        self.check();
        let real = real_builder(self.stack_size);
        let thread = engine::spawn(self.name, theirs.fill(body), |thread, body| {
            // In this order, since the thread can start others at once.
            lock(&scope.threads).push(thread);
            let start = |body| match scope.real {
                Some(scope) => real.spawn_scoped(scope, body).map(drop),
                None => unreachable!("a scope without a real one is a fiber's"),
            };
            // SAFETY: The scope does not end before its threads have gone.
            unsafe { engine::carry(thread, body, start) };
        });
        Ok(ScopedJoinHandle { thread: Thread::of(thread), result: own.of_handle(thread), scope: PhantomData })
    }
}

fn real_builder(stack_size: Option<usize>) -> real::Builder {
    let builder = real::Builder::new();
    match stack_size {
        Some(size) => {
            engine::need_threads_here();
            builder.stack_size(size)
        }
        None => builder,
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a thread has come to: shared by the thread and its handle. Whoever goes last drops it, so that to go is a step.
struct Share<T> {
    /// `None` when it has been joined, or has gone.
    packet: Option<Arc<Packet<T>>>,
    /// The thread whose handle has this share.
    handle_of: Option<Id>,
}

struct Packet<T> {
    id: Id,
    result: Mutex<Option<Result<T>>>,
    /// For a scoped thread: whether one of its scope has panicked and was not joined.
    panicked: Option<Arc<AtomicBool>>,
}

impl<T> Share<T> {
    /// The handle's share, and the thread's.
    fn pair(panicked: Option<Arc<AtomicBool>>) -> (Share<T>, Share<T>) {
        let id = objects(|objects| objects.shares.add());
        let packet = Some(Arc::new(Packet { id, result: Mutex::new(None), panicked }));
        (Share { packet: packet.clone(), handle_of: None }, Share { packet, handle_of: None })
    }

    /// The same, which the handle of this thread has.
    fn of_handle(mut self, thread: Id) -> Share<T> {
        self.handle_of = Some(thread);
        self
    }

    /// What the thread does: runs `body`, leaves the result here, and lets go of it.
    fn fill(self, body: impl FnOnce() -> T) -> impl FnOnce() {
        move || {
            let result = real_panic::catch_unwind(AssertUnwindSafe(body));
            let does_nothing_when_dropped = match &result {
                Ok(_) => !mem::needs_drop::<T>(),
                Err(panic) => panic.is::<String>() || panic.is::<&str>() || panic.is::<Leave>(),
            };
            if let Some(packet) = &self.packet {
                *lock(&packet.result) = Some(result);
            }
            if does_nothing_when_dropped { self.forget() } else { drop(self) }
        }
    }

    /// Goes where nobody can notice it.
    fn forget(mut self) {
        self.packet = None;
    }

    /// Takes the result. The thread has ended, and its share has gone.
    fn take(mut self) -> Result<T> {
        let result = self.packet.take().and_then(|packet| lock(&packet.result).take());
        result.unwrap_or_else(|| Err(Box::new(Leave)))
    }
}

impl<T> Drop for Share<T> {
    fn drop(&mut self) {
        if let Some(packet) = self.packet.take() {
            step(Op::Share(packet.id, ShareOp::Change));
            if let Some(thread) = self.handle_of {
                engine::detached(thread);
            }
            // The turn stays here until what the packet held has gone.
            drop(packet);
        }
    }
}

impl<T> Drop for Packet<T> {
    fn drop(&mut self) {
        if let (Some(Err(_)), Some(panicked)) = (&*lock(&self.result), &self.panicked) {
            panicked.store(true, Ordering::SeqCst);
        }
    }
}

/// See [`std::thread::JoinHandle`](::std::thread::JoinHandle).
pub struct JoinHandle<T> {
    thread: Thread,
    result: Share<T>,
}

impl<T> JoinHandle<T> {
    pub fn join(self) -> Result<T> {
        join(&self.thread, self.result)
    }

    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    /// A thread can look so often in vain in a row as [`Limits::polls`](crate::explorer::Limits::polls) lets it.
    pub fn is_finished(&self) -> bool {
        is_finished(&self.thread)
    }
}

/// Waits for the end of a thread, and takes what it has come to.
fn join<T>(thread: &Thread, result: Share<T>) -> Result<T> {
    if thread.id == engine::this_thread() {
        engine::not_covered("a thread that joins itself, which panics on some systems and hangs on others");
    }
    step(Op::Thread(ThreadOp::Join(thread.id)));
    result.take()
}

fn is_finished(thread: &Thread) -> bool {
    step(Op::Thread(ThreadOp::IsFinished(thread.id))) == Done::DID
}

impl<T> fmt::Debug for ScopedJoinHandle<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("ScopedJoinHandle").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("JoinHandle").finish_non_exhaustive()
    }
}

/// See [`std::thread::Scope`](::std::thread::Scope).
pub struct Scope<'scope, 'env: 'scope> {
    /// Where the threads are threads of the system.
    real: Option<&'scope real::Scope<'scope, 'env>>,
    threads: Mutex<Vec<Id>>,
    /// Whether a thread has panicked that was not joined.
    panicked: Arc<AtomicBool>,
}

/// See [`std::thread::scope`](::std::thread::scope).
pub fn scope<'env, F, T>(body: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    match engine::is_fiber() {
        true => in_scope(None, body),
        false => real::scope(|real| in_scope(Some(real), body)),
    }
}

fn in_scope<'scope, 'env, F, T>(real: Option<&'scope real::Scope<'scope, 'env>>, body: F) -> T
where
    F: FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    // The scope has to live as long as its threads.
    let scope: &Scope =
        Box::leak(Box::new(Scope { real, threads: Mutex::default(), panicked: Arc::default() }));
    let result = real_panic::catch_unwind(AssertUnwindSafe(|| body(scope)));
    // When the run is over, the threads leave, and this one waits for them before it does.
    let left = real_panic::catch_unwind(|| scope.join());
    let threads = mem::take(&mut *lock(&scope.threads));
    engine::wait_for(&threads);
    match result.and_then(|result| left.map(|()| result)) {
        Ok(_) if scope.panicked.load(Ordering::SeqCst) => panic!("a scoped thread panicked"),
        Ok(result) => result,
        Err(panic) => real_panic::resume_unwind(panic),
    }
}

impl<'scope, 'env> Scope<'scope, 'env> {
    /// Waits for all threads, those included that these start.
    fn join(&self) {
        for at in 0.. {
            let thread = lock(&self.threads).get(at).copied();
            let Some(thread) = thread else { break };
            step(Op::Thread(ThreadOp::JoinScoped(thread)));
        }
        if Arc::strong_count(&self.panicked) > 1 {
            engine::not_covered("a `ScopedJoinHandle` that is forgotten");
        }
    }

    pub fn spawn<F, T>(&'scope self, body: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        Builder::new().spawn_scoped(self, body).expect("the system can start a thread")
    }
}

/// See [`std::thread::ScopedJoinHandle`](::std::thread::ScopedJoinHandle).
pub struct ScopedJoinHandle<'scope, T> {
    thread: Thread,
    result: Share<T>,
    scope: PhantomData<&'scope ()>,
}

impl<T> ScopedJoinHandle<'_, T> {
    pub fn join(self) -> Result<T> {
        join(&self.thread, self.result)
    }

    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    /// See [`JoinHandle::is_finished`].
    pub fn is_finished(&self) -> bool {
        is_finished(&self.thread)
    }
}

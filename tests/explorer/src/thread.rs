//! Threads. Each is a thread of the system, so that panics and thread-locals are real; the engine gives them turns.

use crate::engine::{self, step, with};
use crate::op::{Id, Op};
use ::std::cell::RefCell;
use ::std::fmt;
use ::std::io;
use ::std::sync::{Arc, Mutex, PoisonError};
use ::std::thread as real;
use ::std::time::Duration;

pub use ::std::thread::{AccessError, LocalKey, Result, panicking};
pub use ::std::thread_local;

/// See [`std::thread::spawn`](::std::thread::spawn).
pub fn spawn<F, T>(body: F) -> JoinHandle<T>
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    Builder::new().spawn(body).expect("the system can start a thread")
}

/// No step: a thread can be delayed anywhere.
pub fn sleep(_: Duration) {}

/// No step: a thread can be delayed anywhere.
pub fn yield_now() {}

/// See [`std::thread::park`](::std::thread::park). It does not return without an `unpark`, though std's may.
pub fn park() {
    step(Op::Park);
}

/// See [`std::thread::current`](::std::thread::current).
pub fn current() -> Thread {
    Thread::of(engine::this_thread())
}

/// See [`std::thread::Thread`](::std::thread::Thread).
#[derive(Debug, Clone)]
pub struct Thread {
    id: Id,
    name: Option<Arc<str>>,
}

impl Thread {
    fn of(id: Id) -> Thread {
        let name = match id {
            0 => Some("main".to_owned()),
            id => with(|run| run.thread_name(id)),
        };
        Thread { id, name: name.map(Arc::from) }
    }

    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    pub fn unpark(&self) {
        step(Op::Unpark(self.id));
    }
}

/// See [`std::thread::Builder`](::std::thread::Builder).
#[derive(Debug, Default)]
pub struct Builder {
    name: Option<String>,
}

impl Builder {
    pub fn new() -> Builder {
        Builder::default()
    }

    pub fn name(self, name: String) -> Builder {
        Builder { name: Some(name) }
    }

    /// Does nothing: the threads of the explorer all have the usual stack.
    pub fn stack_size(self, _: usize) -> Builder {
        self
    }

    pub fn spawn<F, T>(self, body: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        let result = Arc::new(Mutex::new(None));
        let slot = Arc::clone(&result);
        let body = move || {
            // The result must be there before the step with which the thread ends.
            let value = ::std::panic::catch_unwind(::std::panic::AssertUnwindSafe(body));
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
        };
        let thread = engine::spawn(self.name, body, |body| {
            engine::wait_for(real::spawn(body));
        });
        Ok(JoinHandle { thread: Thread::of(thread), result })
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
        let handle = RefCell::new(None);
        let thread = engine::spawn(self.name, body, |body| {
            *handle.borrow_mut() = Some(scope.real.spawn(body));
        });
        scope.threads.lock().unwrap_or_else(PoisonError::into_inner).push(thread);
        let real = handle.into_inner().expect("the thread was started");
        Ok(ScopedJoinHandle { thread: Thread::of(thread), real })
    }
}

/// See [`std::thread::JoinHandle`](::std::thread::JoinHandle).
pub struct JoinHandle<T> {
    thread: Thread,
    result: Arc<Mutex<Option<Result<T>>>>,
}

impl<T> JoinHandle<T> {
    pub fn join(self) -> Result<T> {
        step(Op::Join(self.thread.id));
        let result = self.result.lock().unwrap_or_else(PoisonError::into_inner).take();
        result.unwrap_or_else(|| Err(Box::new("the run is over")))
    }

    pub fn thread(&self) -> &Thread {
        &self.thread
    }
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("JoinHandle").finish_non_exhaustive()
    }
}

/// See [`std::thread::Scope`](::std::thread::Scope).
pub struct Scope<'scope, 'env: 'scope> {
    real: &'scope real::Scope<'scope, 'env>,
    threads: Mutex<Vec<Id>>,
}

/// See [`std::thread::scope`](::std::thread::scope).
pub fn scope<'env, F, T>(body: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    real::scope(|real| {
        // The scope has to live as long as its threads, which std's own scope waits for.
        let scope: &Scope = Box::leak(Box::new(Scope { real, threads: Mutex::default() }));
        let result = ::std::panic::catch_unwind(::std::panic::AssertUnwindSafe(|| body(scope)));
        loop {
            let thread = scope.threads.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let Some(thread) = thread else { break };
            step(Op::Join(thread));
        }
        result.unwrap_or_else(|panic| ::std::panic::resume_unwind(panic))
    })
}

impl<'scope, 'env> Scope<'scope, 'env> {
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
    real: real::ScopedJoinHandle<'scope, T>,
}

impl<T> ScopedJoinHandle<'_, T> {
    pub fn join(self) -> Result<T> {
        step(Op::Join(self.thread.id));
        self.real.join()
    }

    pub fn thread(&self) -> &Thread {
        &self.thread
    }
}

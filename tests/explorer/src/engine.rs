//! Runs a program once, under one schedule.
//!
//! Each thread of the program is a thread of the system, but only one of them runs at a time: the one that has the *turn*. It
//! runs up to its next step, says which step that is, and the search chooses who takes the turn. What a step does to the
//! things that threads share is decided here, in [`State::take`]; the values that are sent or locked stay where they are, in
//! `sync`, and are touched only by the thread that has the turn.

use crate::explorer::{Ending, Limits, Outcome, Unexplored};
use crate::op::{Id, Op, Stream};
use crate::search::{Clock, Next, Path, Waiting};
use ::std::cell::Cell;
use ::std::collections::VecDeque;
use ::std::panic::{self, AssertUnwindSafe};
use ::std::sync::{Condvar, Mutex, MutexGuard, Once, PoisonError};
use ::std::thread::{self, JoinHandle};

/// What a step has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It did what it is named after. For a send at capacity 0, the message has this number.
    Did(usize),
    /// The channel was full or empty, the mutex was locked, the time was up.
    Not,
    /// The other half of the channel is gone.
    Disconnected,
    /// The run is over: the thread has to leave.
    Over,
}

/// A thread of the program.
#[derive(Default)]
struct Thread {
    /// The step that it will take next. `None` while it has the turn, and after its end.
    next: Option<Op>,
    done: Option<Done>,
    ended: bool,
    clock: Clock,
    timeouts_left: usize,
    /// Until its first step: who started it, and gets the turn back.
    started_by: Option<Id>,
    /// Whether an `unpark` has come that no `park` has used.
    token: bool,
    /// Whether it has parked, and whether it has waited for something for which std parks.
    parks: bool,
    waits: bool,
    name: Option<String>,
}

/// A channel, without its messages.
#[derive(Default)]
struct Channel {
    capacity: Option<usize>,
    senders: usize,
    receiver: bool,
    /// At capacity 0: how many receivers wait.
    waiting: usize,
    /// For each message in the channel, its number and what happened before it was sent.
    messages: VecDeque<(usize, Clock)>,
    sent: usize,
    /// At capacity 0, the numbers of messages that were received and whose senders do not know it yet.
    taken: Vec<(usize, Clock)>,
    /// What happened before each message was received: it made room for another.
    room: VecDeque<Clock>,
    /// What happened before senders went, and before the receiver did.
    senders_gone: Clock,
    receiver_gone: Clock,
}

/// A mutex, without its value.
#[derive(Default)]
struct Lock {
    locked: bool,
    unlocked: Clock,
}

/// A run.
pub struct State {
    path: Path,
    limits: Limits,
    threads: Vec<Thread>,
    channels: Vec<Channel>,
    locks: Vec<Lock>,
    atomics: usize,
    turn: Id,
    steps: usize,
    stdout: String,
    stderr: String,
    /// How the run has ended: every thread that notices leaves.
    over: Option<Over>,
    /// Whether a thread had timed out so often that it could not once more.
    bounded: bool,
    /// Threads of the system that are not scoped, to be waited for.
    handles: Vec<JoinHandle<()>>,
}

enum Over {
    Ended(Ending),
    /// Everything that can come has been seen.
    Seen,
    Unexplored(String),
}

static STATE: Mutex<Option<State>> = Mutex::new(None);

/// The most threads that a program may have at once or one after the other.
const MOST_THREADS: usize = 64;

/// So many bytes of a line are kept by std's standard output until the line has an end.
const LINE: usize = 1024;

/// Where each thread waits for its turn.
static TURNS: [Condvar; MOST_THREADS] = [const { Condvar::new() }; MOST_THREADS];

thread_local! {
    /// Which thread of the program this is.
    static SELF: Cell<Option<Id>> = const { Cell::new(None) };
    /// Whether it is choosing what to do next. A panic then is the explorer's own.
    static CHOOSING: Cell<bool> = const { Cell::new(false) };
    /// Whether it is turning values into text that is to be printed. std holds the stream meanwhile, so that no step may come.
    static FORMATTING: Cell<bool> = const { Cell::new(false) };
    /// Whether its last step has been taken. What comes then are destructors of thread-locals.
    static GONE: Cell<bool> = const { Cell::new(false) };
}

/// The payload with which a thread leaves a run that is over. No hook sees it.
pub struct Leave;

fn state() -> MutexGuard<'static, Option<State>> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Looks at the run that is going on.
pub fn with<R>(look: impl FnOnce(&mut State) -> R) -> R {
    look(state().as_mut().expect("the program uses the explorer's std only while it is explored"))
}

/// This thread's number in the program.
pub fn this_thread() -> Id {
    SELF.get().expect("the program's threads are started by the explorer")
}

/// What a run has shown.
pub struct Run {
    pub path: Path,
    /// `None` when the run was given up: everything that could come has been seen, or needs more timeouts than are allowed.
    pub outcome: Option<Outcome>,
    /// Whether a thread had timed out so often that it could not once more.
    pub bounded: bool,
}

/// Runs the program once.
pub fn run(limits: &Limits, path: Path, program: impl FnOnce() + Send + 'static) -> Result<Run, Unexplored> {
    quiet_panics();
    *state() = Some(State {
        path,
        limits: limits.clone(),
        threads: Vec::new(),
        channels: Vec::new(),
        locks: Vec::new(),
        atomics: 0,
        turn: 0,
        steps: 0,
        stdout: String::new(),
        stderr: String::new(),
        over: None,
        bounded: false,
        handles: Vec::new(),
    });
    let main = with(|state| state.add_thread(None));
    let body = move || {
        SELF.set(Some(main));
        let result = panic::catch_unwind(AssertUnwindSafe(program));
        let panicked = result.is_err();
        // Nor does std drop what `main` panics with.
        ::std::mem::forget(result);
        step(Op::Exit { panicked });
        GONE.set(true);
    };
    let handle = thread::Builder::new().spawn(body).map_err(|e| Unexplored(e.to_string()))?;
    handle.join().expect("a thread of the program catches its panics");
    loop {
        // A thread that is leaving can still start others, in a destructor.
        let handles = with(|state| ::std::mem::take(&mut state.handles));
        if handles.is_empty() {
            break;
        }
        handles.into_iter().for_each(|handle| drop(handle.join()));
    }

    let state = state().take().expect("nobody else takes the run away");
    let outcome = match state.over {
        Some(Over::Ended(ending)) => Some(Outcome { stdout: state.stdout, stderr: state.stderr, ending }),
        Some(Over::Seen) => None,
        Some(Over::Unexplored(why)) => return Err(Unexplored(why)),
        None => return Err(Unexplored("the run has no end".to_owned())),
    };
    Ok(Run { path: state.path, outcome, bounded: state.bounded })
}

/// Ends the exploration with an error: the program does something that is not covered.
pub fn not_covered(what: &str) -> ! {
    with(|state| state.refuse(what));
    leave()
}

/// Ends the process with an error: the program does something that is not covered, and a thread that unwinds cannot leave.
pub fn give_up(what: &str) -> ! {
    eprintln!("the explorer gives up: not covered: {what}");
    ::std::process::exit(101)
}

/// Turns what is to be printed into text.
pub fn format(text: ::std::fmt::Arguments) -> String {
    FORMATTING.set(true);
    let text = panic::catch_unwind(AssertUnwindSafe(|| text.to_string()));
    FORMATTING.set(false);
    text.unwrap_or_else(|panic| panic::resume_unwind(panic))
}

fn leave() -> ! {
    panic::resume_unwind(Box::new(Leave))
}

/// Panics of the program are part of its output, in the order of steps.
fn quiet_panics() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if SELF.try_with(Cell::get).ok().flatten().is_none() {
                return usual(info);
            }
            if CHOOSING.get() {
                usual(info);
                // The others wait for a choice that will not come.
                ::std::process::abort();
            }
            let message = info.payload_as_str().unwrap_or("Box<dyn Any>");
            step(Op::Print(Stream::Stderr, format!("panicked: {message}\n")));
        }));
    });
}

/// Starts a thread of the program. It runs up to its first step at once, which nobody can notice, and then gives the turn back.
/// `body` keeps its panics to itself; `start` has to make a thread of the system run what it is given.
pub fn spawn<'a>(
    name: Option<String>,
    body: impl FnOnce() + Send + 'a,
    start: impl FnOnce(Id, Box<dyn FnOnce() + Send + 'a>),
) -> Id {
    let parent = this_thread();
    if with(|state| state.threads.len() == MOST_THREADS) {
        not_covered("more than 64 threads");
    }
    let thread = with(|state| {
        let thread = state.add_thread(name);
        state.threads[thread].clock = state.threads[parent].clock.clone();
        state.threads[thread].started_by = Some(parent);
        state.turn = thread;
        thread
    });
    let all = move || {
        SELF.set(Some(thread));
        body();
        step(Op::End);
        GONE.set(true);
    };
    start(thread, Box::new(all));
    let mut guard = state();
    while guard.as_ref().is_some_and(|run| run.turn != parent && run.over.is_none()) {
        guard = TURNS[parent].wait(guard).unwrap_or_else(PoisonError::into_inner);
    }
    thread
}

/// Has a thread of the system waited for before the next run.
pub fn wait_for(handle: JoinHandle<()>) {
    with(|state| state.handles.push(handle));
}

/// Takes a step: waits for the turn, and says what came of it. When the run is over, a thread that is not unwinding leaves.
pub fn step(op: Op) -> Done {
    let this = this_thread();
    let last = matches!(op, Op::End | Op::Exit { .. }) || GONE.get();
    let mut guard = state();
    if let Some(run) = guard.as_mut() {
        if GONE.get() && run.threads[this].ended {
            // Even if the run seems to have come to an end meanwhile.
            run.over = None;
            run.refuse("a thread-local that takes a step when it is dropped");
        }
        if FORMATTING.get() {
            run.refuse("a value that takes a step while it is formatted for printing");
        }
        if run.shares_the_token(this, &op) {
            run.refuse(
                "`park` in a thread that also waits for a channel or a scope, which use the same token",
            );
        }
    }
    if let Some(run) = guard.as_mut()
        && run.over.is_none()
    {
        run.threads[this].next = Some(op);
        CHOOSING.set(true);
        match run.threads[this].started_by.take() {
            Some(parent) => run.turn = parent,
            None => run.choose(this),
        }
        CHOOSING.set(false);
        run.wake();
    }
    loop {
        let Some(run) = guard.as_mut() else { return Done::Over };
        if run.over.is_some() {
            drop(guard);
            // A thread that unwinds, or has nothing more to do, must not panic once more.
            if last || thread::panicking() {
                return Done::Over;
            }
            leave();
        }
        let thread = &run.threads[this];
        if thread.ended || (run.turn == this && thread.next.is_none()) {
            return thread.done.expect("a thread has the turn, or has ended, after a step");
        }
        guard = TURNS[this].wait(guard).unwrap_or_else(PoisonError::into_inner);
    }
}

impl State {
    /// The program does something that is not covered: the run is over.
    fn refuse(&mut self, what: &str) {
        if self.over.is_none() {
            self.over = Some(Over::Unexplored(format!("not covered: {what}")));
            self.wake();
        }
    }

    /// Whether a thread parks, and waits for something for which std parks too. What comes of this depends on where exactly
    /// it is held up, since either can use up the `unpark` that is meant for the other.
    fn shares_the_token(&mut self, thread: Id, op: &Op) -> bool {
        let waits = match op {
            Op::Send(channel) => self.channels[*channel].capacity.is_some(),
            Op::Recv(_) | Op::TryRecv { may_wait: true, .. } | Op::JoinScoped(_) => true,
            _ => false,
        };
        let thread = &mut self.threads[thread];
        thread.waits |= waits;
        thread.parks |= *op == Op::Park;
        thread.waits && thread.parks
    }

    fn add_thread(&mut self, name: Option<String>) -> Id {
        let timeouts_left = self.limits.timeouts;
        self.threads.push(Thread { name, timeouts_left, ..Thread::default() });
        self.threads.len() - 1
    }

    /// A channel with this capacity, and one sender.
    pub fn add_channel(&mut self, capacity: Option<usize>) -> Id {
        self.channels.push(Channel { capacity, senders: 1, receiver: true, ..Channel::default() });
        self.channels.len() - 1
    }

    pub fn add_sender(&mut self, channel: Id) {
        self.channels[channel].senders += 1;
    }

    pub fn add_lock(&mut self) -> Id {
        self.locks.push(Lock::default());
        self.locks.len() - 1
    }

    pub fn add_atomic(&mut self) -> Id {
        self.atomics += 1;
        self.atomics - 1
    }

    pub fn thread_name(&self, thread: Id) -> Option<String> {
        self.threads[thread].name.clone()
    }

    /// Wakes the thread that has the turn, or, when the run is over, all.
    fn wake(&self) {
        match self.over {
            None => TURNS[self.turn].notify_one(),
            Some(_) => TURNS.iter().for_each(Condvar::notify_all),
        }
    }

    /// Chooses who goes next, and takes that step.
    fn choose(&mut self, last: Id) {
        self.steps += 1;
        if self.steps > self.limits.steps {
            let why = format!("a run takes more than {} steps", self.limits.steps);
            self.over = Some(Over::Unexplored(why));
            return;
        }
        let waiting = self.waiting();
        self.bounded |= waiting.iter().any(|w| w.op.times_out() && self.threads[w.thread].timeouts_left == 0);
        let clocks: Vec<_> = self.threads.iter().map(|thread| thread.clock.clone()).collect();
        match self.path.next(&waiting, last, &clocks) {
            Next::Thread(thread) => self.take(thread),
            // Only time could go on.
            Next::Deadlock if waiting.iter().any(|w| w.op.times_out()) => self.over = Some(Over::Seen),
            Next::Deadlock => {
                self.over = Some(match self.stdout.rfind('\n').map_or(0, |end| end + 1) {
                    shown if self.stdout.len() - shown > LINE => {
                        let why = format!(
                            "a line of more than {LINE} bytes that has no end when the program deadlocks"
                        );
                        Over::Unexplored(format!("not covered: {why}"))
                    }
                    shown => {
                        // std keeps a line until it has an end.
                        self.stdout.truncate(shown);
                        Over::Ended(Ending::Deadlocked)
                    }
                });
            }
            Next::Seen => self.over = Some(Over::Seen),
            Next::Different => {
                let why = "the program does not do the same twice under one schedule";
                self.over = Some(Over::Unexplored(why.to_owned()));
            }
        }
    }

    /// The threads that have not ended.
    fn waiting(&self) -> Vec<Waiting> {
        let threads = self.threads.iter().enumerate();
        let waiting = threads.filter_map(|(thread, state)| {
            let op = state.next.clone()?;
            let enabled = self.enabled(thread, &op);
            Some(Waiting { thread, op, enabled })
        });
        waiting.collect()
    }

    /// Whether the thread can take this step now.
    fn enabled(&self, thread: Id, op: &Op) -> bool {
        match *op {
            Op::Send(channel) => {
                let channel = &self.channels[channel];
                !channel.receiver || channel.has_room()
            }
            Op::Taken(channel, number) => {
                let channel = &self.channels[channel];
                !channel.receiver || channel.taken.iter().any(|(taken, _)| *taken == number)
            }
            Op::Recv(channel) | Op::TryRecv { channel, may_wait: true }
                if matches!(op, Op::Recv(_)) || self.threads[thread].timeouts_left == 0 =>
            {
                let channel = &self.channels[channel];
                !channel.messages.is_empty() || channel.senders == 0
            }
            Op::Lock(lock) => !self.locks[lock].locked,
            Op::Park => self.threads[thread].token,
            Op::Join(other) | Op::JoinScoped(other) => self.threads[other].ended,
            _ => true,
        }
    }

    /// The thread takes its step, and gets the turn.
    fn take(&mut self, thread: Id) {
        let op = self.threads[thread].next.take().expect("a thread that is chosen has a next step");
        let mut clock = self.threads[thread].clock.clone();
        let done = self.apply(thread, &op, &mut clock);
        let clock = self.path.took(clock);
        self.remember(&op, done, &clock);
        self.threads[thread].clock = clock;
        self.threads[thread].done = Some(done);
        self.turn = thread;
        if let Op::Exit { panicked } = op {
            let ending = if panicked { Ending::Panicked } else { Ending::Returned };
            let waiting = self.waiting();
            let clocks: Vec<_> = self.threads.iter().map(|thread| thread.clock.clone()).collect();
            self.path.ended(&waiting, &clocks);
            self.threads[thread].ended = true;
            self.over = Some(Over::Ended(ending));
        }
        if op == Op::End {
            self.threads[thread].ended = true;
            // It waits for this step to be taken, and the turn goes elsewhere: a scope waits for it to be gone.
            TURNS[thread].notify_one();
            // The turn cannot stay with a thread that has ended. Nobody can notice that it leaves.
            self.choose(thread);
        }
    }

    /// What the step does. Adds to `clock` what it had to wait for.
    fn apply(&mut self, thread: Id, op: &Op, clock: &mut Clock) -> Done {
        match op {
            Op::Send(id) | Op::TrySend(id) => {
                let channel = &mut self.channels[*id];
                if !channel.receiver {
                    return Done::Disconnected;
                }
                let handed_over = channel.capacity != Some(0) || channel.waiting > channel.messages.len();
                if !channel.has_room() || (matches!(op, Op::TrySend(_)) && !handed_over) {
                    return Done::Not;
                }
                // Of the messages received so far, the first that this one needed gone.
                if channel.capacity.is_some_and(|capacity| channel.sent >= capacity)
                    && let Some(room) = channel.room.pop_front()
                {
                    clock.join(&room);
                }
                channel.sent += 1;
                Done::Did(channel.sent)
            }
            Op::Taken(id, number) => {
                let channel = &mut self.channels[*id];
                match channel.taken.iter().position(|(taken, _)| taken == number) {
                    Some(at) => {
                        clock.join(&channel.taken.remove(at).1);
                        Done::Did(*number)
                    }
                    None => {
                        clock.join(&channel.receiver_gone);
                        Done::Disconnected
                    }
                }
            }
            Op::Recv(id) | Op::TryRecv { channel: id, .. } => {
                let channel = &mut self.channels[*id];
                match channel.messages.pop_front() {
                    Some((number, sent)) => {
                        clock.join(&sent);
                        Done::Did(number)
                    }
                    None if channel.senders == 0 => {
                        clock.join(&channel.senders_gone);
                        Done::Disconnected
                    }
                    None => {
                        if matches!(op, Op::TryRecv { may_wait: true, .. }) {
                            self.threads[thread].timeouts_left -= 1;
                        }
                        Done::Not
                    }
                }
            }
            Op::Lock(id) | Op::TryLock(id) => {
                let lock = &mut self.locks[*id];
                if lock.locked {
                    return Done::Not;
                }
                lock.locked = true;
                clock.join(&lock.unlocked);
                Done::Did(0)
            }
            Op::Park => {
                self.threads[thread].token = false;
                Done::Did(0)
            }
            Op::Unpark(other) => {
                self.threads[*other].token = true;
                Done::Did(0)
            }
            Op::Join(other) | Op::JoinScoped(other) => {
                clock.join(&self.threads[*other].clock);
                Done::Did(0)
            }
            Op::Print(Stream::Stdout, text) => {
                self.stdout += text;
                Done::Did(0)
            }
            Op::Print(Stream::Stderr, text) => {
                self.stderr += text;
                Done::Did(0)
            }
            _ => Done::Did(0),
        }
    }

    /// Keeps what happened before the step, for those who wait for what it did.
    fn remember(&mut self, op: &Op, done: Done, clock: &Clock) {
        if let Op::Recv(id) | Op::TryRecv { channel: id, may_wait: true } = op {
            let channel = &mut self.channels[*id];
            channel.waiting = channel.waiting.saturating_sub(1);
        }
        match (op, done) {
            (Op::Arrive(id), _) => self.channels[*id].waiting += 1,
            (Op::Send(id) | Op::TrySend(id), Done::Did(number)) => {
                self.channels[*id].messages.push_back((number, clock.clone()));
            }
            (Op::Recv(id) | Op::TryRecv { channel: id, .. }, Done::Did(number)) => {
                let channel = &mut self.channels[*id];
                match channel.capacity {
                    None => {}
                    Some(0) => channel.taken.push((number, clock.clone())),
                    Some(_) => channel.room.push_back(clock.clone()),
                }
            }
            (Op::DropSender(id), _) => {
                let channel = &mut self.channels[*id];
                channel.senders -= 1;
                channel.senders_gone.join(clock);
            }
            (Op::DropReceiver(id), _) => {
                let channel = &mut self.channels[*id];
                channel.receiver = false;
                channel.messages.clear();
                channel.receiver_gone = clock.clone();
            }
            (Op::Unlock(id), _) => {
                self.locks[*id].locked = false;
                self.locks[*id].unlocked = clock.clone();
            }
            _ => {}
        }
    }
}

impl Channel {
    /// Whether a sender can put a message in. At capacity 0 it always can, and then waits until the message is taken.
    fn has_room(&self) -> bool {
        match self.capacity {
            None | Some(0) => true,
            Some(capacity) => self.messages.len() < capacity,
        }
    }
}

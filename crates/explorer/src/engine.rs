//! Runs a program once, under one schedule.
//!
//! Each thread of the program is a thread of the system, but only one of them runs at a time: the one that has the *turn*. It
//! runs up to its next step, says which step that is, and the search chooses who takes the turn. What a step does to the
//! things that threads share is decided here, in [`State::take`]; the values that are sent or locked stay where they are, in
//! `sync`, and are touched only by the thread that has the turn.

use crate::channel::{Channels, Decision};
use crate::explorer::{Ending, Limited, Limits, Outcome, Unexplored};
use crate::op::{Arm, Id, Op, Patience, Select, Stream, Way};
use crate::record::{self, Recorder};
use crate::search::{Clock, Next, Path, Waiting};
use crate::trace::{self, Event, Holder, Wait, What};
use ::std::cell::Cell;
use ::std::panic::{self, AssertUnwindSafe};
use ::std::sync::{Condvar, Mutex, MutexGuard, Once, PoisonError};
use ::std::thread::{self, JoinHandle};

/// What a step has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It did what it is named after.
    Did {
        /// Of an operation on channels: which arm it has taken,
        arm: usize,
        /// the number of the message, or of the messages that there are,
        number: usize,
        /// and, of a receiver at capacity 0, who may be waiting with the message.
        from: Id,
    },
    /// There was no room or no message, the mutex was locked, the time was up.
    Not,
    /// The other half of this arm's channel is gone.
    Disconnected(usize),
    /// It is about to give up, and found these arms not ready: a bit for each.
    GaveUp(u64),
    /// Its time is up, and it has to look at its arms once more.
    TimeUp,
    /// It waits now.
    Waits,
    /// The run is over: the thread has to leave.
    Over,
}

impl Done {
    const DID: Done = Done::Did {
        arm: 0,
        number: 0,
        from: 0,
    };
}

/// A thread of the program.
#[derive(Default)]
struct Thread {
    /// The step that it will take next. `None` while it has the turn, and after its end.
    next: Option<Op>,
    done: Option<Done>,
    ended: bool,
    clock: Clock,
    /// How often it may yet time out, and look in vain.
    timeouts_left: usize,
    polls_left: usize,
    /// Whether it is a timer: its steps are nobody's turn.
    is_timer: bool,
    /// Until its first step: who started it, and gets the turn back.
    started_by: Option<Id>,
    /// Whether an `unpark` has come that no `park` has used.
    token: bool,
    /// Whether it has parked, and whether it has waited for something for which std parks.
    parks: bool,
    waits: bool,
    name: Option<String>,
    /// Where in the program it is, if that is recorded.
    line: Option<u32>,
}

/// A mutex, without its value.
#[derive(Default)]
struct Lock {
    locked: bool,
    owner: Id,
    unlocked: Clock,
}

/// A run.
pub struct State {
    path: Path,
    limits: Limits,
    threads: Vec<Thread>,
    channels: Channels,
    locks: Vec<Lock>,
    /// Of each whether the program knows it as one. Others are what threads and `Arc`s share.
    atomics: Vec<bool>,
    turn: Id,
    steps: usize,
    stdout: String,
    stderr: String,
    /// How the run has ended: every thread that notices leaves.
    over: Option<Over>,
    /// Which limits have kept a thread from going on.
    limited: Limited,
    /// Threads of the system that are not scoped, to be waited for.
    handles: Vec<JoinHandle<()>>,
    recorder: Option<Recorder>,
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
    /// Whether what it drops is not its own alone.
    static SHARED: Cell<bool> = const { Cell::new(false) };
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
    look(
        state()
            .as_mut()
            .expect("the program uses the explorer's std only while it is explored"),
    )
}

/// This thread's number in the program.
pub fn this_thread() -> Id {
    SELF.get()
        .expect("the program's threads are started by the explorer")
}

/// What a run has shown.
pub struct Run {
    pub path: Path,
    /// `None` when the run was given up: everything that could come has been seen, or needs more timeouts than are allowed.
    pub outcome: Option<Outcome>,
    /// Which limits have kept a thread from going on.
    pub limited: Limited,
    /// What it was given to record with.
    pub recorder: Option<Recorder>,
}

/// Runs the program once.
pub fn run(
    limits: &Limits,
    path: Path,
    recorder: Option<Recorder>,
    program: impl FnOnce() + Send + 'static,
) -> Result<Run, Unexplored> {
    quiet_panics();
    *state() = Some(State {
        path,
        limits: limits.clone(),
        threads: Vec::new(),
        channels: Channels::default(),
        locks: Vec::new(),
        atomics: Vec::new(),
        turn: 0,
        steps: 0,
        stdout: String::new(),
        stderr: String::new(),
        over: None,
        limited: Limited::default(),
        handles: Vec::new(),
        recorder,
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
    let handle = thread::Builder::new()
        .spawn(body)
        .map_err(|e| Unexplored(e.to_string()))?;
    handle
        .join()
        .expect("a thread of the program catches its panics");
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
        Some(Over::Ended(ending)) => Some(Outcome {
            stdout: state.stdout,
            stderr: state.stderr,
            ending,
        }),
        Some(Over::Seen) => None,
        Some(Over::Unexplored(why)) => return Err(Unexplored(why)),
        None => return Err(Unexplored("the run has no end".to_owned())),
    };
    Ok(Run {
        path: state.path,
        outcome,
        limited: state.limited,
        recorder: state.recorder,
    })
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

/// Whether the run is over.
pub fn is_over() -> bool {
    with(|state| state.over.is_some())
}

/// Turns what is to be printed into text.
pub fn format(text: ::std::fmt::Arguments) -> String {
    FORMATTING.set(true);
    let text = panic::catch_unwind(AssertUnwindSafe(|| text.to_string()));
    FORMATTING.set(false);
    text.unwrap_or_else(|panic| panic::resume_unwind(panic))
}

/// Drops something that may belong to others too: an `Arc`, or messages that nobody has received.
pub fn drop_shared(drop: impl FnOnce()) {
    let outer = SHARED.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(drop));
    SHARED.set(outer);
    result.unwrap_or_else(|panic| panic::resume_unwind(panic));
}

/// The line of the program that this thread is in, if the run is recorded.
pub fn line() -> Option<u32> {
    let file = state().as_ref()?.recorder.as_ref()?.file.clone();
    record::line(&file)
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
    let line = line();
    if with(|state| state.threads.len() == MOST_THREADS) {
        not_covered("more than 64 threads");
    }
    let thread = with(|state| {
        let thread = state.add_thread(name);
        state.threads[thread].clock = state.threads[parent].clock.clone();
        state.threads[thread].started_by = Some(parent);
        state.turn = thread;
        state.threads[parent].line = line;
        state.record(parent, What::Starts(thread));
        if let Some(recorder) = &mut state.recorder {
            recorder.threads[thread].line = line;
        }
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
    while guard
        .as_ref()
        .is_some_and(|run| run.turn != parent && run.over.is_none())
    {
        guard = TURNS[parent]
            .wait(guard)
            .unwrap_or_else(PoisonError::into_inner);
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
    let line = line();
    let mut guard = state();
    if let Some(run) = guard.as_mut() {
        run.holds(this, &op);
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
        run.threads[this].line = line;
        run.begins(this);
        CHOOSING.set(true);
        match run.threads[this].started_by.take() {
            Some(parent) => run.turn = parent,
            None => run.choose(this),
        }
        CHOOSING.set(false);
        run.wake();
    }
    loop {
        let Some(run) = guard.as_mut() else {
            return Done::Over;
        };
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
            return thread
                .done
                .expect("a thread has the turn, or has ended, after a step");
        }
        guard = TURNS[this]
            .wait(guard)
            .unwrap_or_else(PoisonError::into_inner);
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
            Op::Select(select) => {
                let may_block =
                    |way, channel| way == Way::Recv || self.channels.has_capacity(channel);
                matches!(select.patience, Patience::Some | Patience::Ever)
                    && select
                        .arms
                        .iter()
                        .any(|arm| may_block(arm.way, arm.channel))
            }
            Op::JoinScoped(_) => true,
            _ => false,
        };
        let thread = &mut self.threads[thread];
        thread.waits |= waits;
        thread.parks |= *op == Op::Park;
        thread.waits && thread.parks
    }

    fn add_thread(&mut self, name: Option<String>) -> Id {
        let Limits {
            timeouts: timeouts_left,
            polls: polls_left,
            ..
        } = self.limits;
        if let Some(recorder) = &mut self.recorder {
            let named = trace::Thread {
                name: name.clone(),
                ..trace::Thread::default()
            };
            recorder.threads.push(named);
        }
        self.threads.push(Thread {
            name,
            timeouts_left,
            polls_left,
            ..Thread::default()
        });
        self.threads.len() - 1
    }

    /// A channel with one sender and one receiver. See [`Channels::add`].
    pub fn add_channel(&mut self, capacity: Option<usize>, keeps: bool) -> Id {
        self.record_channel(capacity);
        self.channels.add(capacity, keeps)
    }

    /// A channel that a timer sends to: a ticker, or one that sends once. Also returns how many messages will come at most.
    pub fn add_timer(&mut self, ticks: bool) -> (Id, usize) {
        let fires = if ticks { self.limits.ticks } else { 1 };
        self.record_channel(Some(1));
        let channel = self.channels.add_timer(fires, ticks);
        let clock = self.threads[this_thread()].clock.clone();
        let timer = self.add_thread(None);
        self.threads[timer] = Thread {
            next: Some(Op::Fire(channel)),
            is_timer: true,
            clock,
            ..Thread::default()
        };
        if let Some(recorder) = &mut self.recorder {
            recorder.threads[timer].is_timer = true;
            recorder.channels[channel].is_timer = true;
        }
        self.record_endless(channel);
        (channel, fires)
    }

    pub fn add_sender(&mut self, channel: Id) {
        self.channels.add_sender(channel);
    }

    pub fn add_receiver(&mut self, channel: Id) {
        self.channels.add_receiver(channel);
    }

    pub fn receivers(&self, channel: Id) -> usize {
        self.channels.receivers(channel)
    }

    /// This thread has written the message with this number.
    pub fn written(&mut self, channel: Id, number: usize) {
        let clock = self.threads[this_thread()].clock.clone();
        self.channels.written(channel, number, &clock);
    }

    /// This thread has read the message with this number.
    pub fn read(&mut self, channel: Id, number: usize) {
        let clock = self.threads[this_thread()].clock.clone();
        self.channels.read(channel, number, &clock);
    }

    pub fn add_lock(&mut self) -> Id {
        self.locks.push(Lock::default());
        self.locks.len() - 1
    }

    pub fn add_atomic(&mut self) -> Id {
        self.atomics.push(true);
        self.atomics.len() - 1
    }

    /// Something that goes with its last share.
    pub fn add_share(&mut self) -> Id {
        self.atomics.push(false);
        self.atomics.len() - 1
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
        let mut limited = Limited::default();
        for w in &waiting {
            limited |= self.limited(w.thread, &w.op);
        }
        self.limited |= limited;
        let clocks: Vec<_> = self
            .threads
            .iter()
            .map(|thread| thread.clock.clone())
            .collect();
        match self.path.next(&waiting, last, &clocks) {
            Next::Thread(thread) => self.take(thread),
            // It is the limits that keep everybody waiting.
            Next::Deadlock if limited.any() => self.over = Some(Over::Seen),
            Next::Deadlock => {
                self.record_who_waits();
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
            Some(Waiting {
                thread,
                op,
                enabled,
            })
        });
        waiting.collect()
    }

    /// What an operation on channels can come to now.
    fn decisions(&self, thread: Id, select: &Select, waits: bool) -> Vec<Decision> {
        self.channels
            .decisions(thread, select, waits, self.may_give_up(thread, select))
    }

    fn may_give_up(&self, thread: Id, select: &Select) -> bool {
        match select.patience {
            Patience::No => self.threads[thread].polls_left > 0,
            Patience::Some => self.threads[thread].timeouts_left > 0,
            Patience::Glance => true,
            Patience::Ever => false,
        }
    }

    /// Which limits keep the thread from doing more.
    fn limited(&self, thread: Id, op: &Op) -> Limited {
        let mut limited = Limited::default();
        if let Op::Len(channel) = op {
            limited.ticks = self.channels.needs_more_ticks(*channel);
        }
        let (Op::Select(select) | Op::Await(select)) = op else {
            return limited;
        };
        let waits = matches!(op, Op::Await(_));
        let more = || self.channels.decisions(thread, select, waits, true).len();
        let gives_up = matches!(select.patience, Patience::No | Patience::Some)
            && !self.may_give_up(thread, select);
        if gives_up && more() > self.decisions(thread, select, waits).len() {
            limited.polls = select.patience == Patience::No;
            limited.timeouts = select.patience == Patience::Some;
        }
        limited.ticks = select
            .arms
            .iter()
            .any(|arm| self.channels.needs_more_ticks(arm.channel));
        limited
    }

    /// Whether the thread can take this step now.
    fn enabled(&self, thread: Id, op: &Op) -> bool {
        match op {
            Op::Select(select) => !self.decisions(thread, select, false).is_empty(),
            Op::Await(select) => !self.decisions(thread, select, true).is_empty(),
            Op::Fetch(channel, number) => self.channels.is_written(*channel, *number),
            Op::Fire(channel) => self.channels.can_fire(*channel),
            Op::Lock(lock) => !self.locks[*lock].locked,
            Op::Park => self.threads[thread].token,
            Op::Join(other) | Op::JoinScoped(other) => self.threads[*other].ended,
            _ => true,
        }
    }

    /// The thread takes its step, and gets the turn.
    fn take(&mut self, thread: Id) {
        let op = self.threads[thread]
            .next
            .take()
            .expect("a thread that is chosen has a next step");
        let mut clock = self.threads[thread].clock.clone();
        let decision = self.decision(thread, &op, &mut clock);
        let done = self.apply(thread, &op, &mut clock);
        let clock = self.path.took(clock);
        self.threads[thread].clock = clock.clone();
        let partner = decision
            .as_ref()
            .and_then(|decision| self.channels.partner(decision));
        let done = self.finish(thread, &op, decision, &clock).unwrap_or(done);
        self.record_step(thread, &op, done, partner);
        self.threads[thread].done = Some(done);
        self.turn = thread;
        match op {
            Op::Exit { panicked } => {
                let ending = if panicked {
                    Ending::Panicked
                } else {
                    Ending::Returned
                };
                let mut waiting = self.waiting();
                waiting.retain(|waiting| !self.threads[waiting.thread].is_timer);
                let clocks: Vec<_> = self
                    .threads
                    .iter()
                    .map(|thread| thread.clock.clone())
                    .collect();
                self.path.ended(&waiting, &clocks);
                self.threads[thread].ended = true;
                self.over = Some(Over::Ended(ending));
            }
            Op::End => {
                self.threads[thread].ended = true;
                // It waits for this step to be taken, and the turn goes elsewhere: a scope waits for it to be gone.
                TURNS[thread].notify_one();
                // The turn cannot stay with a thread that has ended. Nobody can notice that it leaves.
                self.choose(thread);
            }
            Op::Fire(_) => {
                self.threads[thread].next = Some(op);
                // Nor can it stay with a timer.
                self.choose(thread);
            }
            _ => {}
        }
    }

    /// Chooses what an operation on channels comes to. Adds to `clock` what had to happen before.
    fn decision(&mut self, thread: Id, op: &Op, clock: &mut Clock) -> Option<Decision> {
        let (Op::Select(select) | Op::Await(select)) = op else {
            return None;
        };
        let mut decisions = self.decisions(thread, select, matches!(op, Op::Await(_)));
        let decision = decisions.swap_remove(self.path.vary(decisions.len()));
        self.channels
            .happened_before(thread, select, &decision, clock);
        let state = &mut self.threads[thread];
        match (&decision, select.patience) {
            (Decision::Not | Decision::GiveUp(_) | Decision::TimeUp, Patience::Some) => {
                state.timeouts_left -= 1
            }
            (Decision::Not | Decision::GiveUp(_), Patience::No) => state.polls_left -= 1,
            (Decision::Take { .. } | Decision::Meet { .. } | Decision::Met, _) => {
                state.polls_left = self.limits.polls;
            }
            _ => {}
        }
        Some(decision)
    }

    /// What the step does. Adds to `clock` what it had to wait for.
    fn apply(&mut self, thread: Id, op: &Op, clock: &mut Clock) -> Done {
        match op {
            Op::Fetch(channel, number) => {
                clock.join(&self.channels.before_written(*channel, *number));
                Done::DID
            }
            Op::Len(channel) => Done::Did {
                arm: 0,
                number: self.channels.len(*channel),
                from: 0,
            },
            Op::Lock(id) | Op::TryLock(id) => {
                let lock = &mut self.locks[*id];
                if lock.locked {
                    return Done::Not;
                }
                lock.locked = true;
                lock.owner = thread;
                clock.join(&lock.unlocked);
                Done::DID
            }
            Op::Park => {
                self.threads[thread].token = false;
                Done::DID
            }
            Op::Unpark(other) => {
                self.threads[*other].token = true;
                Done::DID
            }
            Op::Join(other) | Op::JoinScoped(other) => {
                clock.join(&self.threads[*other].clock);
                Done::DID
            }
            Op::Print(Stream::Stdout, text) => {
                self.stdout += text;
                Done::DID
            }
            Op::Print(Stream::Stderr, text) => {
                self.stderr += text;
                Done::DID
            }
            _ => Done::DID,
        }
    }

    /// What the step does that others wait for: they need what has happened before it, which is in `clock`.
    fn finish(
        &mut self,
        thread: Id,
        op: &Op,
        decision: Option<Decision>,
        clock: &Clock,
    ) -> Option<Done> {
        match (op, decision) {
            (Op::Select(select) | Op::Await(select), Some(decision)) => {
                if decision == Decision::Wait {
                    self.path.link(self.channels.links(select));
                }
                return Some(self.channels.decide(thread, select, &decision, clock));
            }
            (Op::DropSender { channel, .. }, _) => self.channels.drop_sender(*channel, clock),
            (Op::DropReceiver { channel, .. }, _) => self.channels.drop_receiver(*channel, clock),
            (Op::Fire(channel), _) => self.channels.fire(*channel, clock),
            (Op::Unlock(id), _) => {
                self.locks[*id].locked = false;
                self.locks[*id].unlocked = clock.clone();
            }
            _ => {}
        }
        None
    }
}

/// What is recorded of a run, if it is.
impl State {
    /// Puts down what a thread does, with how things stand then.
    fn record(&mut self, thread: Id, what: What) {
        let Some(mut recorder) = self.recorder.take() else {
            return;
        };
        let channels = 0..recorder.channels.len();
        let numbers = channels.map(|channel| (channel, self.channels.numbers(channel)));
        let buffers = numbers.map(|(channel, numbers)| {
            numbers
                .into_iter()
                .map(|number| recorder.message(channel, number))
                .collect()
        });
        let buffers = buffers.collect();
        let blocked = self.blocked();
        let line = self.threads[thread].line;
        recorder.events.push(Event {
            thread,
            line,
            what,
            buffers,
            blocked,
        });
        self.recorder = Some(recorder);
    }

    /// Which threads cannot go on.
    fn blocked(&self) -> Vec<bool> {
        let threads = self.threads.iter().enumerate();
        let blocked = threads.map(|(id, thread)| {
            !thread.is_timer && thread.next.as_ref().is_some_and(|op| !self.enabled(id, op))
        });
        blocked.collect()
    }

    fn record_channel(&mut self, capacity: Option<usize>) {
        if let Some(recorder) = &mut self.recorder {
            recorder.channels.push(trace::Channel {
                capacity,
                ..trace::Channel::default()
            });
        }
    }

    /// The channel has no sender that could be dropped.
    pub fn record_endless(&mut self, channel: Id) {
        if let Some(recorder) = &mut self.recorder {
            recorder.channels[channel].endless = true;
        }
    }

    /// The channel was made in this line.
    pub fn record_line(&mut self, channel: Id, line: Option<u32>) {
        if let Some(recorder) = &mut self.recorder {
            recorder.channels[channel].line = line;
        }
    }

    /// The message is this, in a word.
    pub fn record_label(
        &mut self,
        channel: Id,
        number: usize,
        label: impl FnOnce() -> Option<String>,
    ) {
        if let Some(recorder) = &mut self.recorder {
            let message = recorder.message(channel, number);
            recorder.messages[message].label = label();
        }
    }

    /// A thread has come to its next step. If it cannot take it now, it waits.
    fn begins(&mut self, thread: Id) {
        if self.recorder.is_none() {
            return;
        }
        // Since its last step it has written its message, or read it, so that others may go on.
        let mut blocked = self.blocked();
        blocked[thread] = false;
        if let Some(last) = self
            .recorder
            .as_mut()
            .and_then(|recorder| recorder.events.last_mut())
        {
            last.blocked = blocked;
        }
        let wait = self.threads[thread]
            .next
            .as_ref()
            .filter(|op| !self.enabled(thread, op));
        if let Some(wait) = wait.and_then(|op| self.wait(op)) {
            self.record(thread, What::Waits(wait));
        }
    }

    /// What a thread waits for that cannot take this step.
    fn wait(&self, op: &Op) -> Option<Wait> {
        match op {
            Op::Select(select) | Op::Await(select) => Some(Wait::Arms(arms(select))),
            Op::Lock(lock) => Some(Wait::Lock(*lock, self.locks[*lock].owner)),
            Op::Park => Some(Wait::Unpark),
            Op::Join(thread) | Op::JoinScoped(thread) => Some(Wait::End(*thread)),
            _ => None,
        }
    }

    fn record_who_waits(&mut self) {
        let threads = self.threads.iter().enumerate();
        let waiting =
            threads.filter_map(|(id, thread)| Some((id, self.wait(thread.next.as_ref()?)?)));
        let waiting = waiting.collect();
        if let Some(recorder) = &mut self.recorder {
            recorder.waiting = waiting;
        }
    }

    /// When the program has deadlocked, its threads unwind. What they drop then is what they held.
    fn holds(&mut self, thread: Id, op: &Op) {
        let (channel, half) = match op {
            Op::DropSender { channel, .. } => (*channel, Way::Send),
            Op::DropReceiver { channel, .. } => (*channel, Way::Recv),
            _ => return,
        };
        if let (Some(recorder), Some(Over::Ended(Ending::Deadlocked))) =
            (&mut self.recorder, &self.over)
        {
            let thread = (!SHARED.get()).then_some(thread);
            recorder.holders.push(Holder {
                channel,
                half,
                thread,
            });
        }
    }

    /// Puts down the step that a thread has taken. `partner`: whom it has met at capacity 0.
    fn record_step(&mut self, thread: Id, op: &Op, done: Done, partner: Option<Id>) {
        if self.recorder.is_none() {
            return;
        }
        let what = match op {
            Op::Select(select) | Op::Await(select) => self.what(op, select, done, partner),
            Op::Fire(channel) => {
                let (channel, message) = (
                    *channel,
                    self.message(*channel, self.channels.sent(*channel)),
                );
                Some(What::Fires { channel, message })
            }
            Op::Len(channel) => Some(What::Counts {
                channel: *channel,
                messages: self.channels.len(*channel),
            }),
            Op::DropSender { channel, .. } => {
                let left = self.channels.senders(*channel);
                Some(What::Drops {
                    channel: *channel,
                    half: Way::Send,
                    left,
                })
            }
            Op::DropReceiver { channel, .. } => {
                let left = self.channels.receivers(*channel);
                Some(What::Drops {
                    channel: *channel,
                    half: Way::Recv,
                    left,
                })
            }
            Op::TryLock(lock) if done == Done::Not => Some(What::FindsLocked(*lock)),
            Op::Lock(lock) | Op::TryLock(lock) => Some(What::Locks(*lock)),
            Op::Unlock(lock) => Some(What::Unlocks(*lock)),
            Op::Read(atomic) => Some(What::Reads(*atomic)),
            Op::Write(atomic) => self.atomics[*atomic].then_some(What::Writes(*atomic)),
            Op::Park => Some(What::IsUnparked),
            Op::Unpark(other) => Some(What::Unparks(*other)),
            Op::Join(other) | Op::JoinScoped(other) => Some(What::Joins(*other)),
            Op::Print(stream, text) => Some(What::Prints {
                stderr: *stream == Stream::Stderr,
                text: text.clone(),
            }),
            Op::End => Some(What::Ends),
            Op::Exit { panicked } => Some(What::Exits {
                panicked: *panicked,
            }),
            Op::Fetch(..) => None,
        };
        if let Some(what) = what {
            self.record(thread, what);
        }
    }

    /// What an operation on channels has come to. `None` where that is half of something.
    fn what(&mut self, op: &Op, select: &Select, done: Done, partner: Option<Id>) -> Option<What> {
        match done {
            // Whoever came second has put it down for both.
            Done::Did { .. }
                if matches!(op, Op::Await(_))
                    && partner.is_none()
                    && self.is_hand_over(select, done) =>
            {
                None
            }
            Done::Did { arm, .. } if select.looks => {
                let Arm { channel, way } = select.arms[arm];
                Some(What::FindsReady { channel, way })
            }
            Done::Did { arm, number, .. } => {
                let Arm { channel, way } = select.arms[arm];
                let message = self.message(channel, number);
                Some(match way {
                    Way::Send => What::Sends {
                        channel,
                        message,
                        to: partner,
                    },
                    Way::Recv => What::Receives {
                        channel,
                        message,
                        from: partner,
                    },
                })
            }
            Done::Disconnected(arm) => {
                let Arm { channel, way } = select.arms[arm];
                Some(What::FindsGone { channel, way })
            }
            Done::Not if select.patience == Patience::Glance => None,
            Done::Not => Some(What::GivesUp {
                arms: arms(select),
                time_is_up: select.patience == Patience::Some,
            }),
            _ => None,
        }
    }

    /// Whether the arm that was taken is at capacity 0.
    fn is_hand_over(&self, select: &Select, done: Done) -> bool {
        let Done::Did { arm, .. } = done else {
            return false;
        };
        self.channels.capacity(select.arms[arm].channel) == Some(0)
    }

    fn message(&mut self, channel: Id, number: usize) -> usize {
        self.recorder
            .as_mut()
            .map_or(0, |recorder| recorder.message(channel, number))
    }
}

fn arms(select: &Select) -> Vec<(Id, Way)> {
    select
        .arms
        .iter()
        .map(|arm| (arm.channel, arm.way))
        .collect()
}

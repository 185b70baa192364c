//! A run, as far as it has come: who has the turn, who goes next, and how it ends.
//!
//! What a step does to the things that threads share is decided in [`crate::objects`], and which thread is chosen in
//! [`crate::search`]; here the one is asked and the other told.

use crate::limits::{Limited, Limits};
use crate::objects::{Objects, Pasts};
use crate::op::{ChannelOp, Done, Due, Id, Op, ThreadOp};
use crate::outcome::{Ending, Work};
use crate::record::Recorder;
use crate::search::{Next, Path, Pending};
use ::smallvec::SmallVec;
use ::std::sync::Arc;
use ::std::sync::atomic::{AtomicU64, Ordering};
use ::std::time::Duration;

/// How many runs there have been in this process.
static RUNS: AtomicU64 = AtomicU64::new(0);

/// The number of the run that is going on, from 1 on.
pub fn number() -> u64 {
    RUNS.load(Ordering::SeqCst)
}

/// When nobody else can go on, a thread may look so often at what does not change. If it still looks then, it is taken to do so for ever.
const LOOKS: usize = 1_000;

/// A run that is going on.
pub struct Run {
    pub path: Path,
    pub limits: Limits,
    pub objects: Objects,
    /// The thread that runs now.
    pub turn: Id,
    /// Those that have ended since the others were last told.
    pub just_ended: Vec<Id>,
    /// How many steps there have been.
    pub steps: usize,
    /// How often threads have looked at what does not change, while nobody could go on.
    looks: usize,
    /// How the run has ended: every thread that notices leaves.
    pub over: Option<Over>,
    /// What was done until then, if it is asked for.
    pub work: Option<Work>,
    /// Which limits have kept a thread from doing something.
    pub limited: Limited,
    /// Whether the program has left a choice to crossbeam-channel.
    pub draws: bool,
    pub recorder: Option<Recorder>,
    /// Whether the program is a closure that holds something, so that objects can come from before the run.
    pub program_holds: bool,
}

pub enum Over {
    Ended(Ending),
    /// Whatever can come has been seen, or needs higher limits.
    NothingNew,
    /// More is known of the program now than the exploration began with: it has to begin anew.
    Anew,
    /// A fiber did what only a thread of the system can do.
    NeedsThreads,
    Unexplored(String),
}

impl Run {
    pub fn new(limits: &Limits, path: Path, recorder: Option<Recorder>, program_holds: bool) -> Run {
        RUNS.fetch_add(1, Ordering::SeqCst);
        let pasts = path.writer.is_some().then(Pasts::default);
        Run {
            path,
            limits: limits.clone(),
            objects: Objects { pasts, ..Objects::default() },
            turn: 0,
            just_ended: Vec::new(),
            steps: 0,
            looks: 0,
            over: None,
            work: None,
            limited: Limited::default(),
            draws: false,
            recorder,
            program_holds,
        }
    }

    /// The program does something that is not covered: the run is over.
    pub fn refuse(&mut self, what: &str) {
        if self.over.is_none() {
            self.over = Some(Over::Unexplored(format!("not covered: {what}")));
        }
    }

    /// Puts something down, if the run is recorded.
    pub fn record(&mut self, put: impl FnOnce(&mut Recorder, &Objects)) {
        if let Some(recorder) = &mut self.recorder {
            put(recorder, &self.objects);
        }
    }

    /// `by`: the thread that starts it, if it is not `main`.
    pub fn add_thread(&mut self, name: Option<String>, by: Option<Id>) -> Id {
        self.record(|recorder, _| recorder.thread(name.clone(), false));
        if let Some(pasts) = &mut self.objects.pasts {
            pasts.add(by);
        }
        self.objects.threads.add(name, &self.limits)
    }

    /// A channel with one sender and one receiver. `keeps_messages`: whether it keeps its messages when the last receiver goes.
    pub fn add_channel(&mut self, capacity: Option<usize>, keeps_messages: bool) -> Id {
        self.record(|recorder, _| recorder.channel(capacity, false));
        self.objects.channels.add(capacity, keeps_messages)
    }

    /// A channel that a timer sends to when that is due, and then in each `period`, if there is one. `by`: the thread that makes it.
    /// Also returns how many messages will come at most.
    pub fn add_timer(&mut self, by: Id, due: Due, period: Option<Duration>) -> (Id, usize) {
        let fires = if period.is_some() { self.limits.ticks } else { 1 };
        self.record(|recorder, _| {
            recorder.channel(Some(1), true);
            recorder.thread(None, true);
        });
        let channel = self.objects.channels.add_timer(fires, due, period);
        let clock = self.objects.threads[by].clock.clone();
        let fire = Op::Channel(ChannelOp::Fire(channel));
        self.objects.threads.add_timer(fire, clock);
        if let Some(pasts) = &mut self.objects.pasts {
            pasts.add(Some(by));
        }
        (channel, fires)
    }

    /// A thread starts another, which has the turn until its first step.
    pub fn start(&mut self, parent: Id, name: Option<String>, line: Option<u32>) -> Id {
        let thread = self.add_thread(name, Some(parent));
        self.objects.threads[thread].clock = self.objects.threads[parent].clock.clone();
        self.objects.threads[thread].started_by = Some(parent);
        self.objects.threads[parent].line = line;
        self.record(|recorder, objects| recorder.starts(parent, thread, line, objects));
        self.turn = thread;
        thread
    }

    /// A thread has come to its next step, in this line: somebody else may get the turn.
    pub fn arrive(&mut self, thread: Id, op: Op, line: Option<u32>) {
        self.objects.threads[thread].next = Some(Arc::new(op));
        self.objects.threads[thread].line = line;
        if self.looks == 0 {
            self.record(|recorder, objects| recorder.arrives(thread, objects));
        }
        match self.objects.threads[thread].started_by.take() {
            Some(parent) => self.turn = parent,
            None => self.choose(thread),
        }
    }

    /// The thread that has the turn has locked a mutex, found that it has to wait again, and is where it was: the run ends, since others go
    /// first in those that are left to try.
    pub fn turns_in_place(&mut self) {
        if self.over.is_none() {
            self.path.turns_in_place();
            self.over = Some(Over::NothingNew);
        }
    }

    /// Chooses who goes next, and takes that step.
    fn choose(&mut self, last: Id) {
        self.steps += 1;
        if self.steps > self.limits.steps && self.limits.cuts {
            self.limited.steps = true;
            self.over = Some(Over::NothingNew);
            return;
        }
        if self.steps > self.limits.steps {
            let why = format!("a run takes more than {} steps", self.limits.steps);
            self.over = Some(Over::Unexplored(why));
            return;
        }
        if let Some(thread) = self.goes_again() {
            return self.take(thread);
        }
        let pending = self.pending();
        if pending.iter().all(|step| !step.enabled) && self.looks_on(&pending) {
            return;
        }
        let mut limited = Limited::default();
        // On the way that a run has gone before, it is known.
        for step in pending.iter().filter(|_| !self.path.is_again()) {
            let mut more = self.objects.limited(step.thread, &step.op);
            if self.objects.is_idle(step.thread, &step.op) {
                self.limited.polls |= !step.enabled;
                more.polls = false;
            }
            limited |= more;
        }
        self.limited |= limited;
        if !self.path.comes(&pending, &self.objects, self.recorder.as_ref()) {
            self.over = Some(Over::NothingNew);
            return;
        }
        match self.path.next(&pending, last, |thread| &self.objects.threads[thread].clock) {
            Next::Thread(thread) => self.take(thread),
            // It is the limits that keep everybody waiting, or somebody's time will be up.
            Next::Deadlock
                if limited.any() || pending.iter().any(|step| Objects::goes_on_by_itself(&step.op)) =>
            {
                self.over = Some(Over::NothingNew)
            }
            Next::Deadlock => self.deadlock(),
            Next::SleepBlocked => self.over = Some(Over::NothingNew),
            Next::Different(what) => {
                let why = format!("the program does not do the same twice under one schedule: {what}");
                self.over = Some(Over::Unexplored(why));
            }
        }
    }

    /// Who goes next on the way that a run has gone before, if that thread is about to do what it did then. What the others are about to do
    /// is seen when it is their turn.
    fn goes_again(&self) -> Option<Id> {
        let (thread, before) = self.path.again()?;
        let op = self.objects.threads.get(thread)?.next.as_ref()?;
        (op.is_again(before) && self.objects.is_enabled(thread, op)).then_some(thread)
    }

    /// Nobody can go on, and a thread may be kept only by the limits from looking once more at what does not change. If there is one,
    /// it looks: that is no step, since nothing can come of it, unless the thread has seen enough. Otherwise the program never ends.
    fn looks_on(&mut self, pending: &[Pending]) -> bool {
        let mut idle = pending.iter().filter(|step| self.objects.is_idle(step.thread, &step.op));
        let Some(looks) = idle.nth(self.looks / LOOKS) else {
            return false;
        };
        let thread = looks.thread;
        self.looks += 1;
        let state = &mut self.objects.threads[thread];
        state.next = None;
        state.done = Some(match *looks.op {
            Op::Atomic(..) | Op::Share(..) => Done::DID,
            Op::Channel(ChannelOp::Len(channel, _)) => Done::number(self.objects.channels.len(channel)),
            _ => Done::NotReady,
        });
        self.turn = thread;
        true
    }

    /// The next step of each thread that has not ended.
    fn pending(&self) -> SmallVec<[Pending; 6]> {
        let pending = self.objects.threads.iter().filter_map(|(thread, state)| {
            let op = state.next.clone()?;
            let enabled = self.objects.is_enabled(thread, &op);
            Some(Pending { thread, op, enabled })
        });
        pending.collect()
    }

    /// The thread takes its step, and gets the turn.
    fn take(&mut self, thread: Id) {
        let next = self.objects.threads[thread].next.take();
        let op = next.expect("a thread that is chosen has a next step");
        self.looks = 0;
        self.record(|recorder, _| recorder.chosen());
        let mut choices = self.objects.choices(thread, &op);
        let variant = self.path.vary(choices.len());
        let choice = choices.swap_remove(variant);
        let clock = self.path.takes_again().unwrap_or_else(|| {
            let knew = self.objects.threads[thread].clock.clone();
            let mut clock = knew.clone();
            self.objects.happened_before(thread, &op, &choice, &mut clock);
            self.path.took(clock, knew)
        });
        self.objects.spend(thread, &op, &choice, &self.limits);
        self.objects.threads[thread].clock = clock.clone();
        self.path.link(self.objects.links(&op, &choice));
        let done = self.objects.take(thread, &op, &choice, &clock);
        self.objects.came_to(thread, &op, done);
        self.objects.ticked(thread, &op, &choice);
        self.objects.learns(thread, &op, (variant, done), &clock);
        self.record(|recorder, objects| recorder.step(thread, &op, done, objects));
        self.objects.threads[thread].done = Some(done);
        self.turn = thread;
        match *op {
            Op::Thread(ThreadOp::Exit { ending }) => self.exit(thread, ending),
            Op::Thread(ThreadOp::End) => {
                self.objects.threads[thread].ended = true;
                // It waits for this step to be taken, and the turn goes elsewhere: a scope waits for it to be gone.
                self.just_ended.push(thread);
                // The turn cannot stay with a thread that has ended. Nobody can notice that it leaves.
                self.choose(thread);
            }
            Op::Channel(ChannelOp::Fire(_)) => {
                self.objects.threads[thread].next = Some(op);
                // Nor can it stay with a timer.
                self.choose(thread);
            }
            _ => {}
        }
    }

    /// The step that was taken last let go of one of so many handles.
    pub fn went(&mut self, thread: Id, handles: usize) {
        let clock = self.path.went(handles);
        if let Some(pasts) = &mut self.objects.pasts {
            let clock = clock.as_ref().unwrap_or(&self.objects.threads[thread].clock);
            pasts.learn_all_too(thread, clock);
        }
        if let Some(clock) = clock {
            self.objects.threads[thread].clock = clock;
        }
    }

    /// `main` has ended, or this thread has called `exit`, and the program with it.
    fn exit(&mut self, thread: Id, ending: Ending) {
        let mut pending = self.pending();
        pending.retain(|step| !self.objects.threads[step.thread].is_timer);
        self.path.ended(&pending, |thread| &self.objects.threads[thread].clock);
        self.objects.threads[thread].ended = true;
        if self.limits.tells_work {
            self.work = Some(self.objects.work(Some(&self.objects.threads[thread].clock)));
        }
        self.over = Some(match self.objects.output.exit(thread) {
            Ok(()) => Over::Ended(ending),
            Err(what) => Over::Unexplored(format!("not covered: {what}")),
        });
    }

    /// Nobody can go on.
    fn deadlock(&mut self) {
        self.record(Recorder::deadlocks);
        if self.limits.tells_work {
            self.work = Some(self.objects.work(None));
        }
        self.over = Some(match self.objects.output.deadlock() {
            Ok(()) => Over::Ended(Ending::Deadlocked),
            Err(what) => Over::Unexplored(format!("not covered: {what}")),
        });
    }
}

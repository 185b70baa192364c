//! A run, as far as it has come: who has the turn, who goes next, and how it ends.
//!
//! What a step does to the things that threads share is decided in [`crate::objects`], and which thread is chosen in
//! [`crate::search`]; here the one is asked and the other told.

use crate::limits::{Limited, Limits};
use crate::objects::Objects;
use crate::op::{ChannelOp, Id, Op, ThreadOp};
use crate::outcome::Ending;
use crate::record::Recorder;
use crate::search::{Next, Path, Pending};

/// A run that is going on.
pub struct Run {
    pub path: Path,
    pub limits: Limits,
    pub objects: Objects,
    /// The thread that runs now.
    pub turn: Id,
    /// Those that have ended since the others were last told.
    pub just_ended: Vec<Id>,
    /// How many steps have been taken.
    pub steps: usize,
    /// How the run has ended: every thread that notices leaves.
    pub over: Option<Over>,
    /// Which limits have kept a thread from doing something.
    pub limited: Limited,
    pub recorder: Option<Recorder>,
}

pub enum Over {
    Ended(Ending),
    /// Whatever can come has been seen, or needs higher limits.
    NothingNew,
    Unexplored(String),
}

impl Run {
    pub fn new(limits: &Limits, path: Path, recorder: Option<Recorder>) -> Run {
        Run {
            path,
            limits: limits.clone(),
            objects: Objects::default(),
            turn: 0,
            just_ended: Vec::new(),
            steps: 0,
            over: None,
            limited: Limited::default(),
            recorder,
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

    pub fn add_thread(&mut self, name: Option<String>) -> Id {
        self.record(|recorder, _| recorder.thread(name.clone(), false));
        self.objects.threads.add(name, &self.limits)
    }

    /// A channel with one sender and one receiver. `keeps_messages`: whether it keeps its messages when the last receiver goes.
    pub fn add_channel(&mut self, capacity: Option<usize>, keeps_messages: bool) -> Id {
        self.record(|recorder, _| recorder.channel(capacity, false));
        self.objects.channels.add(capacity, keeps_messages)
    }

    /// A channel that a timer sends to: a ticker, or one that sends once. `by`: the thread that makes it. Also returns how many
    /// messages will come at most.
    pub fn add_timer(&mut self, by: Id, ticks: bool) -> (Id, usize) {
        let fires = if ticks { self.limits.ticks } else { 1 };
        self.record(|recorder, _| {
            recorder.channel(Some(1), true);
            recorder.thread(None, true);
        });
        let channel = self.objects.channels.add_timer(fires, ticks);
        let clock = self.objects.threads[by].clock.clone();
        let fire = Op::Channel(ChannelOp::Fire(channel));
        self.objects.threads.add_timer(fire, clock);
        (channel, fires)
    }

    /// A thread starts another, which has the turn until its first step.
    pub fn start(&mut self, parent: Id, name: Option<String>, line: Option<u32>) -> Id {
        let thread = self.add_thread(name);
        self.objects.threads[thread].clock = self.objects.threads[parent].clock.clone();
        self.objects.threads[thread].started_by = Some(parent);
        self.objects.threads[parent].line = line;
        self.record(|recorder, objects| recorder.starts(parent, thread, line, objects));
        self.turn = thread;
        thread
    }

    /// A thread has come to its next step, in this line: somebody else may get the turn.
    pub fn arrive(&mut self, thread: Id, op: Op, line: Option<u32>) {
        self.objects.threads[thread].next = Some(op);
        self.objects.threads[thread].line = line;
        self.record(|recorder, objects| recorder.arrives(thread, objects));
        match self.objects.threads[thread].started_by.take() {
            Some(parent) => self.turn = parent,
            None => self.choose(thread),
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
        let pending = self.pending();
        let mut limited = Limited::default();
        for step in &pending {
            limited |= self.objects.limited(step.thread, &step.op);
        }
        self.limited |= limited;
        let clocks = self.objects.threads.clocks();
        match self.path.next(&pending, last, &clocks) {
            Next::Thread(thread) => self.take(thread),
            // It is the limits that keep everybody waiting.
            Next::Deadlock if limited.any() => self.over = Some(Over::NothingNew),
            Next::Deadlock => self.deadlock(),
            Next::SleepBlocked => self.over = Some(Over::NothingNew),
            Next::Different(what) => {
                let why = format!("the program does not do the same twice under one schedule: {what}");
                self.over = Some(Over::Unexplored(why));
            }
        }
    }

    /// The next step of each thread that has not ended.
    fn pending(&self) -> Vec<Pending> {
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
        let mut choices = self.objects.choices(thread, &op);
        let choice = choices.swap_remove(self.path.vary(choices.len()));
        let mut clock = self.objects.threads[thread].clock.clone();
        self.objects.happened_before(thread, &op, &choice, &mut clock);
        self.objects.spend(thread, &op, &choice, &self.limits);
        let clock = self.path.took(clock);
        self.objects.threads[thread].clock = clock.clone();
        self.path.link(self.objects.links(&op, &choice));
        let done = self.objects.take(thread, &op, &choice, &clock);
        self.record(|recorder, objects| recorder.step(thread, &op, done, objects));
        self.objects.threads[thread].done = Some(done);
        self.turn = thread;
        match op {
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

    /// `main` has ended, or this thread has called `exit`, and the program with it.
    fn exit(&mut self, thread: Id, ending: Ending) {
        let mut pending = self.pending();
        pending.retain(|step| !self.objects.threads[step.thread].is_timer);
        self.path.ended(&pending, &self.objects.threads.clocks());
        self.objects.threads[thread].ended = true;
        self.over = Some(match self.objects.output.exit(thread) {
            Ok(()) => Over::Ended(ending),
            Err(what) => Over::Unexplored(format!("not covered: {what}")),
        });
    }

    /// Nobody can go on.
    fn deadlock(&mut self) {
        self.record(Recorder::deadlocks);
        self.over = Some(match self.objects.output.deadlock() {
            Ok(()) => Over::Ended(Ending::Deadlocked),
            Err(what) => Over::Unexplored(format!("not covered: {what}")),
        });
    }
}

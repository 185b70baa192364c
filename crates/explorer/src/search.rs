//! Which schedule to try next: depth-first search, with dynamic partial-order reduction and sleep sets.
//!
//! A *path* is the schedule of the run that is going on: one node for each step. The first nodes are those of the run before,
//! up to the one where this run takes another choice.

use crate::clock::Clock;
use crate::dependence::Links;
use crate::graph::{Key, Writer};
use crate::ids::Ids;
use crate::limits::Search;
use crate::noticed::Noticed;
use crate::objects::Objects;
use crate::op::{AtomicOp, ChannelOp, Id, Op, ShareOp, ThreadOp};
use crate::orderings::{self, Taken};
use crate::outcome::Outcome;
use crate::record::Recorder;
use ::smallvec::SmallVec;
use ::std::collections::BTreeMap;
use ::std::ops::Range;
use ::std::sync::Arc;

/// One step of a run.
#[derive(Debug, Clone)]
pub struct ExecutedStep {
    pub thread: Id,
    /// Which of the things that the step could come to.
    pub variant: usize,
    /// What happened before, itself included.
    pub clock: Clock,
    /// Its number among those of its thread, from 1 on.
    pub number: usize,
    /// The threads and timers that its thread makes before its next step.
    pub makes: Range<Id>,
    /// Whether the outcome shows it.
    pub shows: bool,
}

/// A schedule: who takes each step, and which of the things that it could come to.
pub type Schedule = Vec<(Id, usize)>;

/// The next step of a thread that has not ended.
#[derive(Debug, Clone)]
pub struct Pending {
    pub thread: Id,
    pub op: Arc<Op>,
    /// Whether it can take its step now.
    pub enabled: bool,
}

/// A state of the program, and the step that was chosen there.
#[derive(Debug)]
struct Node {
    enabled: Ids,
    /// The next step of each thread that could be chosen.
    ops: SmallVec<[(Id, Arc<Op>); 6]>,
    /// How many threads and timers there are by now, or have been.
    threads: usize,
    /// Threads whose step here leads to nothing that has not been seen elsewhere.
    sleep: Ids,
    /// Threads that have to be tried here, and those that have been.
    backtrack: Ids,
    done: Ids,
    chosen: Id,
    /// Which of so many things the chosen step comes to.
    variant: usize,
    variants: usize,
    /// What happened before the chosen step, itself included.
    clock: Clock,
    /// What its thread knew before it looked.
    knew: Clock,
    /// The chosen step's number among those of its thread.
    number: usize,
    /// Which thread went before and could go on, if one could; and how often that had been in vain until then.
    could_go_on: Option<Id>,
    preempted: usize,
    /// Of a step that lets go of a handle: how many there were.
    handles: usize,
}

impl Node {
    /// The step of this thread is chosen, and nothing else is to be tried.
    fn new(pending: &[Pending], chosen: Id) -> Node {
        let enabled = pending.iter().filter(|step| step.enabled);
        Node {
            enabled: enabled.clone().map(|step| step.thread).collect(),
            ops: enabled.map(|step| (step.thread, Arc::clone(&step.op))).collect(),
            threads: pending.last().map_or(0, |last| last.thread + 1),
            sleep: Ids::default(),
            backtrack: Ids::default(),
            done: Ids::default(),
            chosen,
            variant: 0,
            variants: 1,
            clock: Clock::default(),
            knew: Clock::default(),
            number: 0,
            could_go_on: None,
            preempted: 0,
            handles: 0,
        }
    }

    /// How often threads that could go on have been interrupted, with this step. A timer interrupts nobody.
    fn preemptions(&self) -> usize {
        let goes_on = self.could_go_on.is_none_or(|thread| thread == self.chosen) || self.is_timer();
        self.preempted + usize::from(!goes_on)
    }

    /// Whether the chosen step is a timer's.
    fn is_timer(&self) -> bool {
        is_timers(self.op(self.chosen))
    }

    /// The chosen step lets go of a handle of this.
    fn goes(&self) -> Option<Id> {
        match self.op(self.chosen) {
            Op::Share(share, ShareOp::Goes) => Some(*share),
            _ => None,
        }
    }

    /// Whether the chosen step was one of two that let go of the last two handles of the same thing: which of them goes last depends on
    /// their order. As long as there are more, it does not.
    fn settles_who_is_last(&self, other: &Op) -> bool {
        self.handles <= 2 && self.goes().is_some_and(|share| *other == Op::Share(share, ShareOp::Goes))
    }

    /// Whether the chosen step is among what has happened then.
    fn is_in(&self, clock: &Clock) -> bool {
        clock.of(self.chosen) >= self.number
    }

    /// Whether the chosen step happens before another one.
    fn is_before(&self, other: &Node) -> bool {
        (self.chosen, self.number) != (other.chosen, other.number) && self.is_in(&other.clock)
    }

    /// What a thread was about to do here before, and is not now; in words.
    fn difference(&self, pending: &[Pending]) -> Option<String> {
        // Nearly always there is none, which is quickly seen: both are in the order of threads.
        let enabled = pending.iter().filter(|step| step.enabled);
        let is_again = |(now, (thread, before)): (&Pending, &(Id, Arc<Op>))| {
            now.thread == *thread && now.op.is_again(before)
        };
        if enabled.clone().count() == self.ops.len() && enabled.zip(&self.ops).all(is_again) {
            return None;
        }
        let words = |op: Option<&Op>| op.map_or("cannot go on".to_owned(), Op::words);
        let now =
            |thread| pending.iter().find(|step| step.enabled && step.thread == thread).map(|step| &*step.op);
        let before = |thread| self.ops.iter().find(|(id, _)| *id == thread).map(|(_, op)| &**op);
        let threads = self.ops.iter().map(|(id, _)| *id).chain(pending.iter().map(|step| step.thread));
        let is_again = |thread| match (now(thread), before(thread)) {
            (Some(now), Some(before)) => now.is_again(before),
            (now, before) => now.is_none() && before.is_none(),
        };
        let other = threads.into_iter().find(|thread| !is_again(*thread))?;
        Some(format!("thread {other} {}, and before {}", words(now(other)), words(before(other))))
    }

    fn op(&self, thread: Id) -> &Op {
        let found = self.ops.iter().find(|(id, _)| *id == thread);
        &found.expect("a thread that was chosen has a step").1
    }
}

/// The schedule that is being tried, and what is left to try.
#[derive(Debug)]
pub struct Path {
    search: Search,
    /// The schedule to follow, if it is given.
    script: Option<Schedule>,
    nodes: Vec<Node>,
    /// How many steps of the schedule this run has taken.
    depth: usize,
    links: Links,
    /// The steps whose races were looked for one step ago, in this run.
    checked: Vec<Arc<Op>>,
    /// So many preemptions may be in a schedule, if they are counted; and whether that has kept another from being tried.
    most_preemptions: Option<usize>,
    pub is_bounded: bool,
    /// Whether timers fire only when somebody is about to look.
    is_lazy: bool,
    random: Random,
    /// What is known of the program from this run and those before.
    pub noticed: Noticed,
    /// What writes the graph of states, if somebody wants it; and who could go on in each state of this run, if somebody wants that.
    pub writer: Option<Writer>,
    watched: Option<Vec<Vec<Id>>>,
}

/// What a run does next.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// This thread takes its step.
    Thread(Id),
    /// No thread can go on.
    Deadlock,
    /// Whatever comes now has been seen.
    SleepBlocked,
    /// The program did not do what it did before under the same schedule: what that is, in words.
    Different(String),
}

impl Path {
    pub fn new(search: Search) -> Path {
        let (nodes, links, noticed) = (Vec::new(), Links::default(), Noticed::default());
        let random = Random(if let Search::Random(seed) = search { seed } else { 0 });
        let (most_preemptions, is_bounded, is_lazy) = (None, false, false);
        let checked = Vec::new();
        Path {
            search,
            script: None,
            nodes,
            depth: 0,
            links,
            checked,
            most_preemptions,
            is_bounded,
            is_lazy,
            random,
            noticed,
            writer: None,
            watched: None,
        }
    }

    /// A path that writes the graph of states, if there are so many at most. `most_preemptions`: as for [`Path::bounded`].
    pub fn writing(most_states: usize, most_preemptions: Option<usize>) -> Path {
        Path { writer: Some(Writer::new(most_states)), most_preemptions, ..Path::new(Search::Plain) }
    }

    /// A path that follows this schedule, and puts down who can go on.
    pub fn watched(schedule: Schedule, noticed: Noticed) -> Path {
        Path { watched: Some(Vec::new()), ..Path::scripted(schedule, noticed) }
    }

    /// Who could go on before each step of this run, and at its end.
    pub fn watched_enabled(self) -> Vec<Vec<Id>> {
        self.watched.unwrap_or_default()
    }

    /// A path of a program of which this is known.
    pub fn knowing(search: Search, noticed: Noticed) -> Path {
        Path { noticed, ..Path::new(search) }
    }

    /// A path through the schedules that have so many preemptions at most.
    /// `is_lazy`: whether timers fire only when somebody is about to look at one, which is enough.
    pub fn bounded(most_preemptions: usize, is_lazy: bool, noticed: Noticed) -> Path {
        Path { most_preemptions: Some(most_preemptions), is_lazy, noticed, ..Path::new(Search::Plain) }
    }

    /// A path that follows this schedule, which was found where this was known of the program.
    pub fn scripted(schedule: Schedule, noticed: Noticed) -> Path {
        Path { script: Some(schedule), noticed, ..Path::new(Search::Plain) }
    }

    /// A path that begins anew, with what is known.
    pub fn anew(self) -> Path {
        let Path { search, most_preemptions, is_lazy, noticed, writer, .. } = self;
        let writer = writer.map(Writer::anew);
        Path { most_preemptions, is_lazy, noticed, writer, ..Path::new(search) }
    }

    /// Chooses the thread that goes next. `last` is the one that went before; `clock_of` says what happened before a
    /// thread's next step.
    pub fn next<'a>(&mut self, pending: &[Pending], last: Id, clock_of: impl Fn(Id) -> &'a Clock) -> Next {
        if self.depth < self.nodes.len() {
            let node = &self.nodes[self.depth];
            return match node.difference(pending) {
                None => Next::Thread(node.chosen),
                Some(words) => Next::Different(words),
            };
        }
        self.races(pending, clock_of);
        let enabled: Ids = pending.iter().filter(|w| w.enabled).map(|w| w.thread).collect();
        if let Some(watched) = &mut self.watched {
            watched.push(enabled.iter().collect());
        }
        if enabled.is_empty() {
            return Next::Deadlock;
        }
        let (chosen, variant) = match &self.script {
            Some(script) => match script.get(self.depth) {
                Some((thread, variant)) if enabled.contains(*thread) => (*thread, *variant),
                _ => return Next::Different("a thread cannot go on that could".to_owned()),
            },
            None => (last, 0),
        };
        let could_go_on = self.went_before(last).filter(|thread| enabled.contains(*thread));
        let preempted = self.nodes.last().map_or(0, Node::preemptions);
        let threads = self.nodes.last().map_or(0, |node| node.threads);
        let sleep = self.sleep();
        // To go on with the same thread makes for schedules with few switches.
        let awake = |thread: &Id| !sleep.contains(*thread);
        let chosen = Some(chosen).filter(|chosen| enabled.contains(*chosen) && awake(chosen));
        let Some(chosen) = chosen.or_else(|| enabled.iter().find(awake)) else {
            return Next::SleepBlocked;
        };
        let mut node = Node { sleep, variant, could_go_on, preempted, ..Node::new(pending, chosen) };
        // The newest may have ended.
        node.threads = node.threads.max(threads);
        match self.search {
            Search::Reduced => node.backtrack.insert(chosen),
            Search::Plain => {
                node.backtrack = self.within_bound(&node, pending, enabled);
                if node.backtrack.is_empty() {
                    return Next::SleepBlocked;
                }
                if let Some(writer) = &mut self.writer {
                    writer.keeps(node.enabled.iter().filter(|thread| !node.backtrack.contains(*thread)));
                }
                if self.script.is_none() && !node.backtrack.contains(chosen) {
                    node.chosen = node.backtrack.iter().next().expect("who could go on is in it");
                }
            }
            Search::Random(_) => node.chosen = self.random.of(&enabled),
        }
        let chosen = node.chosen;
        self.nodes.push(node);
        Next::Thread(chosen)
    }

    /// The thread that went before this step. After a timer it is the one before that, if that could go on.
    fn went_before(&self, last: Id) -> Option<Id> {
        match self.nodes.last() {
            Some(node) if node.is_timer() => node.could_go_on,
            _ => Some(last),
        }
    }

    /// Those that can go on, and may. At the bound, a thread that can go on has to.
    fn within_bound(&mut self, node: &Node, pending: &[Pending], enabled: Ids) -> Ids {
        let Some(most) = self.most_preemptions else { return enabled };
        let enabled = if self.is_lazy { self.with_timers_in_time(node, pending, enabled) } else { enabled };
        let Some(thread) = node.could_go_on.filter(|_| node.preempted >= most) else {
            return enabled;
        };
        let is_free = |other: &Id| *other == thread || is_timers(node.op(*other));
        let all = enabled.len();
        let free: Ids = enabled.iter().filter(is_free).collect();
        self.is_bounded |= free.len() < all;
        free
    }

    /// Without the timers that fire although nobody is about to look at one, and without steps that have nothing to do with the one that has
    /// just fired: they can be taken before it. Nobody can notice, and a timer interrupts nobody.
    fn with_timers_in_time(&self, node: &Node, pending: &[Pending], enabled: Ids) -> Ids {
        let looks = |next: &Pending, timer: &Pending| {
            !is_timers(&next.op) && timer.op.is_dependent(timer.thread, &next.op, next.thread, &self.links)
        };
        let timers = || pending.iter().filter(|next| is_timers(&next.op));
        let is_looked_at = pending.iter().any(|next| timers().any(|timer| looks(next, timer)));
        let fired = self.nodes.last().filter(|node| node.is_timer());
        let sees = |fired: &Node, thread: Id| {
            fired.op(fired.chosen).is_dependent(fired.chosen, node.op(thread), thread, &self.links)
        };
        let may = |thread: &Id| match is_timers(node.op(*thread)) {
            true => is_looked_at,
            false => fired.is_none_or(|fired| sees(fired, *thread)),
        };
        let in_time: Ids = enabled.iter().filter(may).collect();
        // Nobody looks any more, and the last that can happen is that timers fire.
        if in_time.is_empty() && fired.is_none() { enabled } else { in_time }
    }

    /// The run has come to where these threads are about to take their steps. Returns whether it goes on: if it writes a graph, it does
    /// where it has not been.
    pub fn comes(&mut self, pending: &[Pending], objects: &Objects, recorder: Option<&Recorder>) -> bool {
        let (true, Some(recorder)) = (self.is_new(), recorder) else { return true };
        let key = self.writer.is_some().then(|| self.state(pending, objects));
        let last = self.last_step();
        match (&mut self.writer, key) {
            (Some(writer), Some(key)) => writer.comes(key, last, pending, objects, recorder),
            _ => true,
        }
    }

    /// The run that writes a graph has ended so.
    pub fn ends(&mut self, outcome: Option<Outcome>, recorder: Recorder) {
        let (last, steps) = (self.last_step(), self.depth);
        if let Some(writer) = &mut self.writer {
            writer.ends(steps, last, outcome, recorder);
        }
    }

    fn last_step(&self) -> Option<(Id, usize)> {
        self.nodes[..self.depth].last().map(|node| (node.chosen, node.variant))
    }

    /// What tells apart the state that this run has come to: what each thread knows, and the state of what they share. If somebody has
    /// looked at a clock: of each thread its steps, what each came to, and what happened before each, on which depends what is past.
    fn state(&self, pending: &[Pending], objects: &Objects) -> Key {
        let nodes = &self.nodes[..self.depth];
        if objects.times.is_empty() {
            let mut key = Key::from([0]);
            objects.add_to(&mut key);
            // A channel that is made between two steps may have another number on another way.
            key.extend(pending.iter().flat_map(|next| next.op.channels()).map(|channel| channel as u64));
            key.extend(self.bound().into_iter().flatten());
            return key;
        }
        let threads = nodes.iter().map(|node| node.chosen + 1).max().unwrap_or(0);
        let mut key = Key::from([1]);
        for thread in 0..threads {
            for node in nodes.iter().filter(|node| node.chosen == thread) {
                key.push(node.variant as u64);
                key.extend((0..threads).map(|other| node.clock.of(other) as u64));
            }
            key.push(u64::MAX);
        }
        key.extend(self.bound().into_iter().flatten());
        key
    }

    /// Of a bounded search: what tells in which steps it may go on from this state.
    fn bound(&self) -> Option<[u64; 2]> {
        self.most_preemptions?;
        let last = self.nodes.last();
        let thread = last.and_then(|last| self.went_before(last.chosen));
        Some([last.map_or(0, Node::preemptions) as u64, thread.map_or(u64::MAX, |thread| thread as u64)])
    }

    /// The program has ended; these threads had not.
    pub fn ended<'a>(&mut self, pending: &[Pending], clock_of: impl Fn(Id) -> &'a Clock) {
        self.races(pending, clock_of);
    }

    /// The last step has changed nothing. What can come after it can come before it, so that every other thread has to be tried in its
    /// place: none of them may have a step that races with it.
    pub fn turns_in_place(&mut self) {
        if let Some(node) = self.nodes[..self.depth].last_mut() {
            node.backtrack.extend(node.enabled.iter());
        }
    }

    /// Whether this run still goes the way of the one before.
    pub fn is_again(&self) -> bool {
        self.depth + 1 < self.nodes.len()
    }

    /// While it does: who takes the next step, and what that was.
    pub fn again(&self) -> Option<(Id, &Op)> {
        let node = self.is_again().then(|| &self.nodes[self.depth])?;
        Some((node.chosen, node.op(node.chosen)))
    }

    /// Whether this run has come to where no other has been.
    pub fn is_new(&self) -> bool {
        self.depth >= self.nodes.len()
    }

    /// The chosen step can come to so many things. Which of them it is this time.
    pub fn vary(&mut self, variants: usize) -> usize {
        let node = &mut self.nodes[self.depth];
        node.variants = variants;
        if let Search::Random(_) = self.search {
            node.variant = self.random.below(variants);
        }
        // A program that does not do the same twice is found out at the next step.
        node.variant.min(variants - 1)
    }

    /// A thread waits at these channels, all of capacity 0, at the same time.
    pub fn link(&mut self, channels: Vec<Id>) {
        if !channels.is_empty() {
            self.links.add(channels);
            // Steps may depend on each other that did not.
            self.checked.clear();
        }
    }

    /// Finds the races that these threads' next steps are in.
    fn races<'a>(&mut self, pending: &[Pending], clock_of: impl Fn(Id) -> &'a Clock) {
        if self.search != Search::Reduced {
            return;
        }
        for next in pending {
            if !self.has_been_checked(next) {
                self.race(next, clock_of(next.thread));
            }
        }
        self.checked.clear();
        self.checked.extend(pending.iter().map(|next| Arc::clone(&next.op)));
    }

    /// Whether the same step was looked at one step ago, and the one that has been taken since is none that it races with. Then it
    /// races with nothing else, and what has to be tried before those that it does race with has only become more.
    fn has_been_checked(&self, next: &Pending) -> bool {
        let is_same = |checked: &Arc<Op>| Arc::ptr_eq(checked, &next.op);
        self.nodes[..self.depth].last().is_some_and(|node| {
            let op = node.op(node.chosen);
            node.chosen != next.thread
                && !matches!(op, Op::Thread(ThreadOp::Exit { .. }))
                && !op.is_dependent(node.chosen, &next.op, next.thread, &self.links)
        }) && self.checked.iter().any(is_same)
    }

    /// Which threads sleep in the state after the last node: their step was tried before, there or further up, and nothing
    /// that has happened since races with it.
    fn sleep(&self) -> Ids {
        let (Some(node), Search::Reduced) = (self.nodes.last(), self.search) else {
            return Ids::default();
        };
        let op = node.op(node.chosen);
        let tried = node.sleep.iter().chain(node.done.iter());
        tried
            .filter(|thread| {
                *thread != node.chosen
                    && !op.is_dependent(node.chosen, node.op(*thread), *thread, &self.links)
                    && !node.settles_who_is_last(node.op(*thread))
            })
            .collect()
    }

    /// Finds the steps that race with a thread's next one, with nothing in between, and sees that each pair is tried the other way round.
    fn race(&mut self, next: &Pending, clock: &Clock) {
        let races = |node: &Node| {
            // When the program has ended, whatever a thread would have done next comes too late.
            let exited = matches!(node.op(node.chosen), Op::Thread(ThreadOp::Exit { .. }));
            node.chosen != next.thread
                && !node.is_in(clock)
                && (exited
                    || node.op(node.chosen).is_dependent(node.chosen, &next.op, next.thread, &self.links))
        };
        let racing: Vec<_> = (0..self.nodes.len()).filter(|at| races(&self.nodes[*at])).collect();
        for at in self.last_of(&racing) {
            self.reverse(at, &racing, next, clock);
        }
    }

    /// Those of these places that come before no other one. They are in the order of the run.
    fn last_of(&self, places: &[usize]) -> Vec<usize> {
        let mut last: Vec<usize> = Vec::new();
        for at in places.iter().rev() {
            // What comes before another one comes before what that comes before.
            if !last.iter().any(|later| self.nodes[*at].is_before(&self.nodes[*later])) {
                last.push(*at);
            }
        }
        last.reverse();
        last
    }

    /// Sees that a thread's next step is tried before the step at this place. `racing`: the places of those that the next step races with.
    ///
    /// What has to be tried are the steps since then that do not come after it, and then the next one. A thread that can take
    /// the first of them will do. It is not enough that a thread takes one of them at some time: in the place of that step it
    /// may have another to take, and sleep (Abdulla, Aronis, Jonsson and Sagonas, 2014: source sets).
    fn reverse(&mut self, at: usize, racing: &[usize], next: &Pending, clock: &Clock) {
        let node = &self.nodes[at];
        let needed: Vec<_> =
            (at + 1..self.nodes.len()).filter(|later| !node.is_before(&self.nodes[*later])).collect();
        // Of each thread the first step alone can come before all others.
        let mut of_each: BTreeMap<Id, usize> = BTreeMap::new();
        let mut first: SmallVec<[Id; 8]> = SmallVec::new();
        for place in &needed {
            let step = &self.nodes[*place];
            if !of_each.contains_key(&step.chosen) {
                if !of_each.values().any(|earlier| self.nodes[*earlier].is_before(step)) {
                    first.push(step.chosen);
                }
                of_each.insert(step.chosen, *place);
            }
        }
        let is_racing = |place: &usize| racing.binary_search(place).is_ok();
        if !needed.iter().any(|place| self.nodes[*place].is_in(clock) || is_racing(place)) {
            first.push(next.thread);
        }
        first.sort_unstable();
        first.retain(|thread| node.enabled.contains(*thread));
        if first.iter().any(|thread| node.backtrack.contains(*thread) || node.sleep.contains(*thread)) {
            return;
        }
        let thread = first.iter().copied().max_by_key(|thread| *thread == next.thread);
        let node = &mut self.nodes[at];
        match thread {
            Some(thread) => node.backtrack.insert(thread),
            None => node.backtrack.extend(node.enabled.iter()),
        }
    }

    /// If the run before has taken the chosen step too, after the same: takes it, and returns its clock.
    pub fn takes_again(&mut self) -> Option<Clock> {
        let clock = self.is_again().then(|| self.nodes[self.depth].clock.clone())?;
        self.depth += 1;
        Some(clock)
    }

    /// The chosen step is taken, after everything in `clock`. Returns the clock with the step in it. `knew`: what its thread knew before.
    pub fn took(&mut self, mut clock: Clock, knew: Clock) -> Clock {
        let (before, rest) = self.nodes.split_at_mut(self.depth);
        let node = &mut rest[0];
        self.depth += 1;
        for earlier in before {
            if earlier.chosen != node.chosen
                && earlier.op(earlier.chosen).is_dependent(
                    earlier.chosen,
                    node.op(node.chosen),
                    node.chosen,
                    &self.links,
                )
            {
                match earlier.op(earlier.chosen).is_known_to(node.op(node.chosen)) {
                    true => clock.join(&earlier.clock),
                    false => clock.follow(&earlier.clock),
                }
            }
        }
        clock.tick(node.chosen);
        node.number = clock.of(node.chosen);
        node.clock = clock.clone();
        node.knew = knew;
        clock
    }

    /// The step that was taken last let go of one of so many handles. If that was the last one, the step comes after all others that let
    /// go of one, and races with them: returns its clock then.
    pub fn went(&mut self, handles: usize) -> Option<Clock> {
        let at = self.depth - 1;
        self.nodes[at].handles = handles;
        if handles > 1 || at + 1 < self.nodes.len() {
            return None;
        }
        let (share, thread) = (self.nodes[at].goes()?, self.nodes[at].chosen);
        let clock = self.nodes[at].clock.clone();
        let is_other =
            |node: &Node| node.goes() == Some(share) && node.chosen != thread && !node.is_in(&clock);
        let others: Vec<_> = (0..at).filter(|at| is_other(&self.nodes[*at])).collect();
        if self.search == Search::Reduced {
            let op = Arc::new(Op::Share(share, ShareOp::Goes));
            let next = Pending { thread, op, enabled: true };
            for at in self.last_of(&others) {
                self.reverse(at, &others, &next, &clock);
            }
        }
        let mut with_others = clock;
        for other in others {
            with_others.follow(&self.nodes[other].clock);
        }
        self.nodes[at].clock = with_others.clone();
        Some(with_others)
    }

    /// Goes back to the last node where something is left to try. Returns whether there is one.
    pub fn advance(&mut self) -> bool {
        let is_left = self.goes_back();
        if let Some(writer) = &mut self.writer {
            writer.begin(self.nodes.len());
        }
        is_left
    }

    fn goes_back(&mut self) -> bool {
        self.depth = 0;
        self.links = Links::default();
        self.checked.clear();
        if let Search::Random(_) = self.search {
            self.nodes.clear();
            return true;
        }
        while let Some(node) = self.nodes.last_mut() {
            if node.variant + 1 < node.variants {
                node.variant += 1;
                return true;
            }
            node.done.insert(node.chosen);
            let is_left = |thread: &Id| !node.done.contains(*thread) && !node.sleep.contains(*thread);
            let left = node.backtrack.iter().find(is_left);
            if let Some(thread) = left {
                node.chosen = thread;
                (node.variant, node.variants) = (0, 1);
                return true;
            }
            self.nodes.pop();
        }
        false
    }

    /// A step of this run with a weak ordering, if real threads may see its steps in no one order.
    pub fn disordered(&self) -> Option<AtomicOp> {
        let taken = |node: &'_ Node| Taken {
            thread: node.chosen,
            number: node.number,
            op: node.op(node.chosen).clone(),
            // What it finds if it only looks may be older in a real run, so that it knows no more from that.
            knows: if node.op(node.chosen).may_only_look() { node.knew.clone() } else { node.clock.clone() },
        };
        let nodes = &self.nodes[..self.depth];
        let is_weak = |node: &Node| orderings::is_weak(node.op(node.chosen));
        if !nodes.iter().any(is_weak) {
            return None;
        }
        orderings::disordered(&nodes.iter().map(taken).collect::<Vec<_>>(), &self.links)
    }

    /// Who has taken each step of this run.
    pub fn schedule(&self) -> Schedule {
        self.nodes[..self.depth].iter().map(|node| (node.chosen, node.variant)).collect()
    }

    /// The steps of this run, with what happened before each.
    pub fn executed(&self) -> Vec<ExecutedStep> {
        let nodes = &self.nodes[..self.depth];
        let taken = |(at, node): (usize, &Node)| ExecutedStep {
            thread: node.chosen,
            variant: node.variant,
            clock: node.clock.clone(),
            number: node.number,
            makes: node.threads..nodes.get(at + 1).map_or(node.threads, |next| next.threads),
            shows: matches!(node.op(node.chosen), Op::Print(..) | Op::Thread(ThreadOp::Exit { .. })),
        };
        nodes.iter().enumerate().map(taken).collect()
    }
}

fn is_timers(op: &Op) -> bool {
    matches!(op, Op::Channel(ChannelOp::Fire(_)))
}

/// Draws numbers: SplitMix64 (Steele, Lea and Flood, 2014). It holds the seed.
#[derive(Debug)]
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of the numbers below this, which is not 0.
    pub fn below(&mut self, most: usize) -> usize {
        (self.next() % most as u64) as usize
    }

    /// One of these.
    fn of(&mut self, threads: &Ids) -> Id {
        threads.iter().nth(self.below(threads.len())).expect("there are so many")
    }
}

//! The state of channels: which messages are in each, and who waits.

use crate::clock::Clock;
use crate::objects::past::{Learned, Pasts};
use crate::objects::time::Times;
use crate::op::{Due, Id, Select, Way};
use crate::outcome::Carried;
use ::std::collections::{BTreeMap, VecDeque};
use ::std::time::Duration;

/// Every channel of a run, and who waits at those of capacity 0.
#[derive(Default)]
pub struct Channels {
    pub channels: Vec<Channel>,
    /// In the order in which they began.
    pub waiting: Vec<Waiter>,
    /// What has gone over channels that are not those of timers.
    pub passed: Vec<Passed>,
}

/// A thread has sent or received a message.
pub struct Passed {
    pub thread: Id,
    /// In which of its steps it has begun to.
    pub step: usize,
    pub way: Way,
    /// The step with which it was done, at capacity 0 perhaps one of the other thread.
    pub done: (Id, usize),
}

/// A channel, without its messages.
#[derive(Default)]
pub struct Channel {
    pub capacity: Option<usize>,
    /// Whether it keeps its messages when the last receiver goes.
    pub keeps_messages: bool,
    pub senders: usize,
    pub receivers: usize,
    /// The numbers of the messages that are in it.
    pub messages: VecDeque<usize>,
    /// All that were ever sent, by their number, from 1 on.
    pub moments: BTreeMap<usize, Moments>,
    pub sent: usize,
    /// What happened before senders went, and before receivers did.
    pub senders_gone: Clock,
    pub receivers_gone: Clock,
    /// Which steps of which threads were sends that have failed since there was no receiver.
    pub refused: Vec<(Id, usize)>,
    pub timer: Option<Timer>,
}

/// What puts messages into a channel when time has passed.
pub struct Timer {
    /// How often it will fire yet.
    fires: usize,
    /// Of a ticker, which would go on if it were let: the time from one message to the next.
    period: Option<Duration>,
    /// When there is a message at the latest, if it is not in the channel already.
    due: Option<Due>,
    /// When it has fired for the last time: when that was due, and what happened before.
    last: Option<(Due, Clock)>,
}

/// What happened before a message was sent; before it was written, if it has been; before it was read.
pub struct Moments {
    pub sent: Clock,
    /// Who sends it, and in which of its steps it has begun to. Nobody, if it is a timer's.
    pub sender: Option<(Id, usize)>,
    /// Who has had it taken out for who receives, and which step of that thread this was.
    pub taken: Option<(Id, usize)>,
    pub written: Option<Clock>,
    pub read: Option<Clock>,
    /// For the graph of states: what its sender knew when it was written.
    pub content: Option<u64>,
}

/// A thread that waits at a channel of capacity 0, and perhaps at others.
pub struct Waiter {
    pub thread: Id,
    pub select: Select,
    pub since: Clock,
    /// Which arm another thread has met it at, the number of the message, and what happened before.
    pub met: Option<(usize, usize, Clock)>,
}

impl Channels {
    /// A channel with one sender and one receiver.
    pub fn add(&mut self, capacity: Option<usize>, keeps_messages: bool) -> Id {
        self.channels.push(Channel {
            capacity,
            keeps_messages,
            senders: 1,
            receivers: 1,
            ..Channel::default()
        });
        self.channels.len() - 1
    }

    /// The channel of a timer, which fires so often, for the first time when that is due, and never goes. `period`: of a ticker.
    pub fn add_timer(&mut self, fires: usize, due: Due, period: Option<Duration>) -> Id {
        let channel = self.add(Some(1), true);
        self.channels[channel].timer = Some(Timer { fires, period, due: Some(due), last: None });
        channel
    }

    pub fn add_sender(&mut self, channel: Id) {
        self.channels[channel].senders += 1;
    }

    pub fn add_receiver(&mut self, channel: Id) {
        self.channels[channel].receivers += 1;
    }

    pub fn receivers(&self, channel: Id) -> usize {
        self.channels[channel].receivers
    }

    pub fn senders(&self, channel: Id) -> usize {
        self.channels[channel].senders
    }

    /// How many messages were ever sent.
    pub fn sent(&self, channel: Id) -> usize {
        self.channels[channel].sent
    }

    /// What went over each, but for those of timers, and those over which nothing did. Only what happened before the end, if it is given.
    pub fn carried(&self, end: Option<&Clock>) -> Vec<Carried> {
        let is_sent = |moments: &&Moments| end.is_none_or(|end| end.includes(&moments.sent));
        let is_taken =
            |moments: &&Moments| moments.taken.is_some_and(|step| end.is_none_or(|end| end.has(step)));
        let carried = self.channels.iter().filter(|channel| channel.timer.is_none()).map(|channel| {
            let moments = || channel.moments.values();
            let taken = || moments().filter(is_taken);
            let thread = |step: Option<(Id, usize)>| step.map(|(thread, _)| thread);
            let meet = channel.capacity == Some(0);
            let is_of_other = |moments: &&Moments| meet || thread(moments.taken) != thread(moments.sender);
            Carried {
                is_unbounded: channel.capacity.is_none(),
                capacity: channel.capacity.unwrap_or_default(),
                sent: moments().filter(is_sent).count(),
                received: taken().count(),
                between_threads: taken().filter(is_of_other).count(),
                refused: channel.refused.iter().filter(|step| end.is_none_or(|end| end.has(**step))).count(),
            }
        });
        let mut carried = Vec::from_iter(carried.filter(|carried| carried.sent + carried.refused > 0));
        carried.sort();
        carried
    }

    /// The most messages that a thread has kept: see [`Work::kept`](crate::outcome::Work::kept). Only what happened before the end, if it is given.
    pub fn kept(&self, end: Option<&Clock>) -> usize {
        let mut threads = BTreeMap::<Id, BTreeMap<usize, Way>>::new();
        for passed in self.passed.iter().filter(|passed| end.is_none_or(|end| end.has(passed.done))) {
            threads.entry(passed.thread).or_default().insert(passed.step, passed.way);
        }
        threads.values().filter_map(kept).max().unwrap_or_default()
    }

    /// The numbers of the messages that are in the channel.
    pub fn numbers(&self, channel: Id) -> Vec<usize> {
        self.channels[channel].messages.iter().copied().collect()
    }

    pub fn capacity(&self, channel: Id) -> Option<usize> {
        self.channels[channel].capacity
    }

    pub fn len(&self, channel: Id) -> usize {
        self.channels[channel].messages.len()
    }

    /// How often it has changed how many messages there are.
    pub fn version(&self, channel: Id) -> usize {
        let Channel { sent, messages, .. } = &self.channels[channel];
        // What is not there anymore has come and gone.
        2 * sent - messages.len()
    }

    pub fn has_capacity(&self, channel: Id) -> bool {
        self.channels[channel].capacity.is_some()
    }

    /// The message with this number is where it can be read. `content`: for the graph of states, what its sender knows now.
    pub fn written(&mut self, channel: Id, number: usize, clock: &Clock, content: Option<u64>) {
        self.channels[channel].written(number, clock, content);
    }

    pub fn is_written(&self, channel: Id, number: usize) -> bool {
        self.channels[channel].moments[&number].written.is_some()
    }

    /// What happened before the message was written.
    pub fn before_written(&self, channel: Id, number: usize) -> Clock {
        self.channels[channel].moments[&number].written.clone().unwrap_or_default()
    }

    /// The message with this number has been taken out, and its place is free.
    pub fn read(&mut self, channel: Id, number: usize, clock: &Clock) {
        let moments = self.channels[channel].moments.get_mut(&number);
        moments.expect("a message that is read was sent").read = Some(clock.clone());
    }

    pub fn drop_sender(&mut self, channel: Id, clock: &Clock) {
        let channel = &mut self.channels[channel];
        channel.senders -= 1;
        channel.senders_gone.join(clock);
    }

    pub fn drop_receiver(&mut self, channel: Id, clock: &Clock) {
        let channel = &mut self.channels[channel];
        channel.receivers -= 1;
        channel.receivers_gone.join(clock);
        if channel.receivers == 0 && !channel.keeps_messages {
            channel.messages.clear();
        }
    }

    /// What the thread knew that has sent the message with this number, when the message was what it is: that is all that one can learn from
    /// it. `None` if it is not written yet, or if it is a timer's.
    pub fn content(&self, channel: Id, number: usize, pasts: &Pasts) -> Option<u64> {
        let moments = &self.channels[channel].moments[&number];
        moments.written.as_ref()?;
        // What has come with who waited was there when it began to.
        moments.content.or_else(|| moments.sender.map(|begins| pasts.before(begins)))
    }

    /// What is left in a channel to who lets go of a half, if it may be the one that drops that.
    pub fn left_to(&self, channel: Id, pasts: &Pasts) -> Learned {
        let Channel { senders, receivers, moments, .. } = &self.channels[channel];
        let left = moments.iter().filter(|(_, moments)| *receivers == 0 && moments.taken.is_none());
        let contents = left.map(|(number, _)| self.content(channel, *number, pasts).unwrap_or_default());
        [u64::from(*senders == 0), u64::from(*receivers == 0)].into_iter().chain(contents).collect()
    }

    /// Adds to `key` what tells these channels, none of which is a timer's, from the same channels in other states.
    pub fn add_to(&self, key: &mut Vec<u64>, pasts: &Pasts) {
        for (id, channel) in self.channels.iter().enumerate() {
            key.extend([channel.senders, channel.receivers, channel.sent].map(|number| number as u64));
            let is_there = |moments: &Moments| moments.written.is_none() || moments.read.is_none();
            for (number, moments) in channel.moments.iter().filter(|(_, moments)| is_there(moments)) {
                let (thread, step) = moments.sender.unwrap_or_default();
                let is_taken = u64::from(moments.taken.is_some()) + 2 * u64::from(moments.read.is_some());
                key.extend([*number as u64, is_taken]);
                match self.content(id, *number, pasts) {
                    Some(content) => key.push(content),
                    None => key.extend([u64::MAX, thread as u64, step as u64]),
                }
            }
            key.push(u64::MAX);
        }
        for waiter in &self.waiting {
            let met = waiter.met.as_ref().map_or((0, 0), |(arm, number, _)| (arm + 1, *number));
            key.extend([waiter.thread, met.0, met.1].map(|number| number as u64));
        }
        key.push(u64::MAX);
    }

    /// Whether a timer can fire for who has this clock. It keeps one message, and fires again only when that has been taken; and not
    /// before others that are due earlier.
    pub fn can_fire(&self, channel: Id, own: &Clock, times: &Times) -> bool {
        let state = &self.channels[channel];
        let fires = state.timer.as_ref().is_some_and(|timer| timer.fires > 0);
        fires
            && state.messages.is_empty()
            && state.receivers > 0
            && self.fire_before(channel, own, times).next().is_none()
    }

    /// The timers that have to fire before this one does, which has this clock, and have not.
    fn fire_before(&self, channel: Id, own: &Clock, times: &Times) -> impl Iterator<Item = Id> {
        let clock = self.fires_at(channel, own, times);
        self.due_before(channel, clock).filter(|&other| self.channels[other].receivers > 0)
    }

    /// The timers that are due by this clock, with which this one fires, and have not fired; whether or not somebody can look at them. Of
    /// those that are due at one time the one that was made first comes before the others.
    fn due_before(&self, channel: Id, clock: Clock) -> impl Iterator<Item = Id> {
        let due = |channel: Id| self.channels[channel].timer.as_ref().and_then(|timer| timer.due);
        let others = (0..self.channels.len()).filter(move |&other| other != channel);
        others
            .filter(move |&other| self.channels[other].is_due(&clock))
            .filter(move |&other| due(other) != due(channel) || other < channel)
    }

    /// Whether a timer cannot fire because another would have to fire first that is not let.
    pub fn waits_for_ticks(&self, channel: Id, own: &Clock, times: &Times) -> bool {
        self.fire_before(channel, own, times).any(|other| self.needs_more_ticks(other))
    }

    /// The clock of a timer when it fires, if this is its clock before.
    pub fn fires_at(&self, channel: Id, own: &Clock, times: &Times) -> Clock {
        let mut clock = own.clone();
        match &self.channels[channel].timer {
            Some(Timer { last: None, due: Some(due), .. }) => clock.join(&times.at(*due)),
            Some(Timer { period: Some(period), .. }) => clock.pass(*period),
            _ => {}
        }
        clock
    }

    /// Adds to the clock of a timer that fires those that had to fire before, or to go.
    pub fn fires_after(&self, channel: Id, clock: &mut Clock) {
        let others = self.channels.iter().enumerate().filter(|(other, _)| *other != channel);
        let fired = others.filter_map(|(_, other)| other.timer.as_ref()?.last.as_ref());
        let mut all = Clock::default();
        fired.filter(|(due, _)| due.is_past(clock)).for_each(|(_, fired)| all.join(fired));
        // Until its last receiver went, another kept this one from firing. Nobody knows that from the message.
        let gone = self.due_before(channel, clock.clone()).map(|other| &self.channels[other]);
        gone.filter(|other| other.receivers == 0).for_each(|other| all.follow(&other.receivers_gone));
        clock.join(&all);
    }

    pub fn fire(&mut self, channel: Id, clock: &Clock) {
        let channel = &mut self.channels[channel];
        let number = channel.send(None, clock);
        channel.written(number, clock, None);
        channel.messages.push_back(number);
        if let Some(timer) = &mut channel.timer {
            timer.fires -= 1;
            timer.last = timer.due.take().map(|due| (due, clock.clone())).or(timer.last.take());
        }
    }

    /// Whether a timer must have fired for who has this clock, and has not.
    pub fn is_overdue(&self, channel: Id, clock: &Clock) -> bool {
        let channel = &self.channels[channel];
        channel.receivers > 0 && channel.is_due(clock)
    }

    /// Of a ticker: the time after which there is a message again, when one has been taken.
    pub fn period(&self, channel: Id) -> Option<Duration> {
        self.channels[channel].timer.as_ref()?.period
    }

    /// A ticker's message has been taken: when there is the next one, at the latest.
    pub fn next_due(&mut self, channel: Id, due: Due) {
        if let Some(timer) = &mut self.channels[channel].timer {
            timer.due = Some(due);
        }
    }

    /// Whether there could be a message if a ticker ticked more often than the limits let it.
    pub fn needs_more_ticks(&self, channel: Id) -> bool {
        let channel = &self.channels[channel];
        let timer = channel.timer.as_ref().filter(|timer| timer.period.is_some());
        timer.is_some_and(|timer| timer.fires == 0) && channel.messages.is_empty()
    }
}

/// The most that a thread has kept which has taken these steps, unless messages end there.
fn kept(steps: &BTreeMap<usize, Way>) -> Option<usize> {
    let sent = steps.values().filter(|way| **way == Way::Send).count();
    let kept = steps.values().scan(0_i64, |kept, way| {
        *kept += if *way == Way::Recv { 1 } else { -1 };
        Some(*kept)
    });
    let most = kept.max().and_then(|most| usize::try_from(most).ok());
    most.filter(|_| 2 * sent >= steps.len())
}

impl Channel {
    /// Whether its timer is due for who has this clock, and has not fired.
    fn is_due(&self, clock: &Clock) -> bool {
        let due = self.timer.as_ref().and_then(|timer| timer.due);
        self.messages.is_empty() && due.is_some_and(|due| due.is_past(clock))
    }

    /// One more message: its number.
    pub fn send(&mut self, sender: Option<(Id, usize)>, clock: &Clock) -> usize {
        self.sent += 1;
        let sent = clock.clone();
        let moments = Moments { sent, sender, taken: None, written: None, read: None, content: None };
        self.moments.insert(self.sent, moments);
        self.sent
    }

    /// The thread has this message taken out, in a step after which this is its clock.
    pub fn taken(&mut self, number: usize, thread: Id, clock: &Clock) {
        let moments = self.moments.get_mut(&number);
        moments.expect("a message that is taken was sent").taken = Some((thread, clock.of(thread)));
    }

    pub fn written(&mut self, number: usize, clock: &Clock, content: Option<u64>) {
        let moments = self.moments.get_mut(&number).expect("a message that is written was sent");
        (moments.written, moments.content) = (Some(clock.clone()), content);
    }
}

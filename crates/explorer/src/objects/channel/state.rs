//! The state of channels: which messages are in each, and who waits.

use crate::clock::Clock;
use crate::op::{Id, Select};
use ::std::collections::{BTreeMap, VecDeque};

/// Every channel of a run, and who waits at those of capacity 0.
#[derive(Default)]
pub struct Channels {
    pub channels: Vec<Channel>,
    /// In the order in which they began.
    pub waiting: Vec<Waiter>,
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
    /// Of a timer: how often it will fire yet, and whether it would go on if it were let.
    pub fires: Option<usize>,
    pub ticks: bool,
}

/// What happened before a message was sent; before it was written, if it has been; before it was read.
pub struct Moments {
    pub sent: Clock,
    pub written: Option<Clock>,
    pub read: Option<Clock>,
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

    /// The channel of a timer, which fires so often, and never goes. `ticks`: whether a real one would go on.
    pub fn add_timer(&mut self, fires: usize, ticks: bool) -> Id {
        let channel = self.add(Some(1), true);
        self.channels[channel].fires = Some(fires);
        self.channels[channel].ticks = ticks;
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

    pub fn has_capacity(&self, channel: Id) -> bool {
        self.channels[channel].capacity.is_some()
    }

    /// The message with this number is where it can be read.
    pub fn written(&mut self, channel: Id, number: usize, clock: &Clock) {
        self.channels[channel].written(number, clock);
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

    /// Whether a timer can fire. It keeps one message, and fires again only when that has been taken.
    pub fn can_fire(&self, channel: Id) -> bool {
        let channel = &self.channels[channel];
        channel.fires != Some(0) && channel.messages.is_empty() && channel.receivers > 0
    }

    pub fn fire(&mut self, channel: Id, clock: &Clock) {
        let channel = &mut self.channels[channel];
        let number = channel.send(clock);
        channel.written(number, clock);
        channel.messages.push_back(number);
        channel.fires = channel.fires.map(|fires| fires - 1);
    }

    /// Whether there could be a message if a ticker ticked more often than the limits let it.
    pub fn needs_more_ticks(&self, channel: Id) -> bool {
        let channel = &self.channels[channel];
        channel.ticks && channel.fires == Some(0) && channel.messages.is_empty()
    }
}

impl Channel {
    /// One more message: its number.
    pub fn send(&mut self, clock: &Clock) -> usize {
        self.sent += 1;
        self.moments.insert(self.sent, Moments { sent: clock.clone(), written: None, read: None });
        self.sent
    }

    pub fn written(&mut self, number: usize, clock: &Clock) {
        let moments = self.moments.get_mut(&number);
        moments.expect("a message that is written was sent").written = Some(clock.clone());
    }
}

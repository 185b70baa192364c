//! What the threads of a generated program do with crossbeam-channel: with a channel of capacity 1, two of capacity 0, and a
//! ticker.

use explorer::crossbeam_channel as cross;
use explorer::time::{Duration, Instant};

/// An operation. The channels are called *buffer*, *door* and *other door*.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cross {
    Send,
    TrySend,
    Recv,
    TryRecv,
    Len,
    SendDoor,
    TrySendDoor,
    RecvDoor,
    RecvDoorTimeout,
    SendOther,
    TrySendOther,
    TryRecvOther,
    SelectDoors,
    Select,
    SelectOrNot,
    SelectInOrder,
    SelectInTime,
    SelectEnds,
    SelectTick,
    Tick,
    TryReady,
    ReadyToSend,
    DropSenders,
    DropReceivers,
}

pub const ALL: [Cross; 24] = [
    Cross::Send,
    Cross::TrySend,
    Cross::Recv,
    Cross::TryRecv,
    Cross::Len,
    Cross::SendDoor,
    Cross::TrySendDoor,
    Cross::RecvDoor,
    Cross::RecvDoorTimeout,
    Cross::SendOther,
    Cross::TrySendOther,
    Cross::TryRecvOther,
    Cross::SelectDoors,
    Cross::Select,
    Cross::SelectOrNot,
    Cross::SelectInOrder,
    Cross::SelectInTime,
    Cross::SelectEnds,
    Cross::SelectTick,
    Cross::Tick,
    Cross::TryReady,
    Cross::ReadyToSend,
    Cross::DropSenders,
    Cross::DropReceivers,
];

const BUFFER: usize = 0;
const DOOR: usize = 1;
const OTHER: usize = 2;
const TIME: Duration = Duration::from_millis(1);

impl Cross {
    /// The channels to which it sends, and those from which it receives.
    fn uses(self) -> (&'static [usize], &'static [usize]) {
        match self {
            Cross::Send | Cross::TrySend => (&[BUFFER], &[]),
            Cross::Recv | Cross::TryRecv | Cross::Len | Cross::SelectTick => (&[], &[BUFFER]),
            Cross::SendDoor | Cross::TrySendDoor | Cross::ReadyToSend => (&[DOOR], &[]),
            Cross::RecvDoor | Cross::RecvDoorTimeout => (&[], &[DOOR]),
            Cross::SendOther | Cross::TrySendOther => (&[OTHER], &[]),
            Cross::TryRecvOther => (&[], &[OTHER]),
            Cross::SelectDoors => (&[], &[DOOR, OTHER]),
            Cross::Select | Cross::SelectOrNot | Cross::SelectInOrder => (&[], &[BUFFER, DOOR]),
            Cross::SelectInTime | Cross::TryReady => (&[], &[BUFFER, DOOR]),
            Cross::SelectEnds => (&[DOOR], &[BUFFER, OTHER]),
            Cross::Tick | Cross::DropSenders | Cross::DropReceivers => (&[], &[]),
        }
    }

    pub fn ticks(self) -> bool {
        matches!(self, Cross::SelectTick | Cross::Tick)
    }
}

/// The halves that a thread owns.
#[derive(Clone)]
pub struct Crossed {
    senders: [Option<cross::Sender<usize>>; 3],
    receivers: [Option<cross::Receiver<usize>>; 3],
    ticker: Option<cross::Receiver<Instant>>,
}

impl Crossed {
    pub fn new(ticks: bool) -> Crossed {
        let ((tx, rx), (door_tx, door_rx), (other_tx, other_rx)) =
            (cross::bounded(1), cross::bounded(0), cross::bounded(0));
        Crossed {
            senders: [tx, door_tx, other_tx].map(Some),
            receivers: [rx, door_rx, other_rx].map(Some),
            ticker: ticks.then(|| cross::tick(TIME)),
        }
    }

    /// A thread's own, with the halves that it has a use for: each that is dropped is a step.
    pub fn of(&self, operations: &[Cross]) -> Crossed {
        let sends = |channel| operations.iter().any(|operation| operation.uses().0.contains(&channel));
        let receives = |channel| operations.iter().any(|operation| operation.uses().1.contains(&channel));
        Crossed {
            senders: [BUFFER, DOOR, OTHER].map(|c| self.senders[c].as_ref().filter(|_| sends(c)).cloned()),
            receivers: [BUFFER, DOOR, OTHER]
                .map(|c| self.receivers[c].as_ref().filter(|_| receives(c)).cloned()),
            ticker: self
                .ticker
                .as_ref()
                .filter(|_| operations.iter().any(|operation| operation.ticks()))
                .cloned(),
        }
    }

    /// Does it, and says what came of it; nothing, if what it needs has been dropped.
    pub fn perform(&mut self, operation: Cross, message: usize) -> Option<String> {
        let tx = |channel: usize| self.senders[channel].as_ref();
        let rx = |channel: usize| self.receivers[channel].as_ref();
        Some(match operation {
            Cross::Send => format!("{:?}", tx(BUFFER)?.send(message)),
            Cross::TrySend => format!("{:?}", tx(BUFFER)?.try_send(message)),
            Cross::Recv => format!("{:?}", rx(BUFFER)?.recv()),
            Cross::TryRecv => format!("{:?}", rx(BUFFER)?.try_recv()),
            Cross::Len => format!("{}", rx(BUFFER)?.len()),
            Cross::SendDoor => format!("{:?}", tx(DOOR)?.send(message)),
            Cross::TrySendDoor => format!("{:?}", tx(DOOR)?.try_send(message)),
            Cross::RecvDoor => format!("{:?}", rx(DOOR)?.recv()),
            Cross::RecvDoorTimeout => format!("{:?}", rx(DOOR)?.recv_timeout(TIME)),
            Cross::SendOther => format!("{:?}", tx(OTHER)?.send(message)),
            Cross::TrySendOther => format!("{:?}", tx(OTHER)?.try_send(message)),
            Cross::TryRecvOther => format!("{:?}", rx(OTHER)?.try_recv()),
            Cross::SelectDoors => cross::select! {
                recv(rx(DOOR)?) -> result => format!("door {result:?}"),
                recv(rx(OTHER)?) -> result => format!("other door {result:?}"),
            },
            Cross::Select => cross::select! {
                recv(rx(BUFFER)?) -> result => format!("buffer {result:?}"),
                recv(rx(DOOR)?) -> result => format!("door {result:?}"),
            },
            Cross::SelectOrNot => cross::select! {
                recv(rx(BUFFER)?) -> result => format!("buffer {result:?}"),
                recv(rx(DOOR)?) -> result => format!("door {result:?}"),
                default => "neither".to_owned(),
            },
            Cross::SelectInOrder => cross::select_biased! {
                recv(rx(BUFFER)?) -> result => format!("buffer {result:?}"),
                recv(rx(DOOR)?) -> result => format!("door {result:?}"),
                default(TIME) => "neither".to_owned(),
            },
            Cross::SelectInTime => cross::select! {
                recv(rx(BUFFER)?) -> result => format!("buffer {result:?}"),
                recv(rx(DOOR)?) -> result => format!("door {result:?}"),
                default(TIME) => "neither".to_owned(),
            },
            Cross::SelectEnds => cross::select! {
                send(tx(DOOR)?, message) -> result => format!("door {result:?}"),
                recv(rx(BUFFER)?) -> result => format!("buffer {result:?}"),
                recv(rx(OTHER)?) -> result => format!("other door {result:?}"),
            },
            Cross::SelectTick => cross::select! {
                recv(rx(BUFFER)?) -> result => format!("buffer {result:?}"),
                recv(self.ticker.as_ref()?) -> result => format!("tick {}", result.is_ok()),
            },
            Cross::Tick => format!("{}", self.ticker.as_ref()?.try_recv().is_ok()),
            Cross::TryReady => {
                let mut select = cross::Select::new();
                select.recv(rx(BUFFER)?);
                select.recv(rx(DOOR)?);
                format!("{:?}", select.try_ready())
            }
            Cross::ReadyToSend => {
                let mut select = cross::Select::new();
                select.send(tx(DOOR)?);
                format!("{}", select.ready())
            }
            Cross::DropSenders => format!("{:?}", self.senders.each_mut().map(|half| half.take().map(drop))),
            Cross::DropReceivers => {
                format!("{:?}", self.receivers.each_mut().map(|half| half.take().map(drop)))
            }
        })
    }
}

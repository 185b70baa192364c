//! Programs that use crossbeam-channel, each for one corner of what its operations do.

super::programs! {
model {
    use explorer::crossbeam_channel::*;
    use explorer::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
    use explorer::sync::Arc;
    use explorer::sync::atomic::{AtomicUsize, Ordering};
    use explorer::thread;
    use explorer::time::{Duration, Instant};
}
real {
    use crate::shaken as thread;
    use crossbeam_channel::*;
    use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::{Duration, Instant};
}

// Disconnection.

fn the_last_sender_goes() {
    let (tx, rx) = unbounded::<u32>();
    let tx2 = tx.clone();
    let one = thread::spawn(move || drop(tx));
    let two = thread::spawn(move || drop(tx2));
    let seen = format!("{:?} {:?} {:?}", rx.try_recv(), rx.recv(), rx.try_recv());
    one.join().unwrap();
    two.join().unwrap();
    seen
} shows ["Err(Disconnected) Err(RecvError) Err(Disconnected)", "Err(Empty) Err(RecvError) Err(Disconnected)"]

fn the_last_receiver_goes() {
    let (tx, rx) = unbounded();
    let rx2 = rx.clone();
    let one = thread::spawn(move || drop(rx));
    let two = thread::spawn(move || drop(rx2));
    let seen = format!("{:?} {:?}", tx.try_send(1), tx.send(2));
    one.join().unwrap();
    two.join().unwrap();
    seen
} shows ["Err(\"Disconnected(..)\") Err(\"SendError(..)\")", "Ok(()) Err(\"SendError(..)\")", "Ok(()) Ok(())"]

fn messages_outlive_the_senders() {
    let (tx, rx) = bounded(3);
    let sender = thread::spawn(move || (0..3).for_each(|message| tx.send(message).unwrap()));
    sender.join().unwrap();
    format!("{} {:?} {:?}", rx.len(), rx.try_recv(), rx.iter().collect::<Vec<_>>())
} shows ["3 Ok(0) [1, 2]"]

/// The message is lost with the channel, and the sender in it too.
fn a_request_in_an_unbounded_channel() {
    let (requests, rx) = unbounded::<Sender<u32>>();
    let server = thread::spawn(move || drop(rx));
    let (reply, replies) = unbounded();
    let sent = requests.send(reply).is_ok();
    let seen = format!("{sent} {:?}", replies.recv());
    server.join().unwrap();
    seen
} shows ["false Err(RecvError)", "true Err(RecvError)"]

/// A bounded channel keeps it, so that the client waits for ever.
fn a_request_in_a_bounded_channel() {
    let (requests, rx) = bounded::<Sender<u32>>(1);
    let server = thread::spawn(move || drop(rx));
    let (reply, replies) = unbounded();
    let sent = requests.send(reply).is_ok();
    let seen = format!("{sent} {:?}", replies.recv());
    server.join().unwrap();
    seen
} shows ["deadlocks", "false Err(RecvError)"]

/// What a bounded channel keeps goes with its last half.
fn a_request_and_the_end_of_the_channel() {
    let (requests, rx) = bounded::<Sender<u32>>(1);
    let server = thread::spawn(move || drop(rx));
    let (reply, replies) = unbounded();
    let sent = requests.send(reply).is_ok();
    drop(requests);
    let seen = format!("{sent} {:?}", replies.recv());
    server.join().unwrap();
    seen
} shows ["false Err(RecvError)", "true Err(RecvError)"]

/// Those behind it are never dropped.
fn a_message_that_panics_when_it_is_dropped() {
    struct Loud(u32, Arc<AtomicUsize>);
    impl Drop for Loud {
        fn drop(&mut self) {
            self.1.fetch_add(1, Ordering::SeqCst);
            if self.0 == 1 {
                resume_unwind(Box::new("it is the first"));
            }
        }
    }
    let dropped = Arc::new(AtomicUsize::new(0));
    let (tx, rx) = unbounded();
    for number in 1..=2 {
        assert!(tx.send(Loud(number, Arc::clone(&dropped))).is_ok());
    }
    let panics = catch_unwind(AssertUnwindSafe(|| drop(rx))).is_err();
    format!("{panics} {}", dropped.load(Ordering::SeqCst))
} shows ["true 1"]

fn clones_dropped_in_odd_orders() {
    let (tx, rx) = bounded(1);
    let (tx2, rx2) = (tx.clone(), rx.clone());
    let other = thread::spawn(move || {
        drop(rx2);
        let sent = tx2.send(1).is_ok();
        drop(tx2);
        sent
    });
    drop(tx);
    let first = rx.recv();
    drop(rx);
    format!("{first:?} {}", other.join().unwrap())
} shows ["Ok(1) true"]

fn the_sender_ends_while_the_receiver_waits() {
    let (tx, rx) = bounded::<u32>(0);
    let receiver = thread::spawn(move || rx.recv());
    drop(tx);
    format!("{:?}", receiver.join().unwrap())
} shows ["Err(RecvError)"]

fn the_receiver_ends_while_the_sender_waits() {
    let (tx, rx) = bounded(1);
    let receiver = thread::spawn(move || drop(rx));
    let seen = format!("{:?} {:?}", tx.send(1).is_ok(), tx.send(2).is_ok());
    receiver.join().unwrap();
    seen
} shows ["false false", "true false"]

// Competition.

fn two_receivers() {
    let (tx, rx) = unbounded();
    let rx2 = rx.clone();
    let one = thread::spawn(move || rx.iter().collect::<Vec<_>>());
    let two = thread::spawn(move || rx2.iter().collect::<Vec<_>>());
    tx.send(1).unwrap();
    tx.send(2).unwrap();
    drop(tx);
    format!("{:?} {:?}", one.join().unwrap(), two.join().unwrap())
} shows ["[1, 2] []", "[1] [2]", "[2] [1]", "[] [1, 2]"]

fn two_receivers_that_do_not_wait() {
    let (tx, rx) = bounded(2);
    let rx2 = rx.clone();
    tx.send(1).unwrap();
    let other = thread::spawn(move || rx2.try_recv());
    format!("{:?} {:?}", rx.try_recv(), other.join().unwrap())
} shows ["Err(Empty) Ok(1)", "Ok(1) Err(Empty)"]

fn two_senders_and_room_for_one() {
    let (tx, rx) = bounded(1);
    let tx2 = tx.clone();
    let one = thread::spawn(move || tx.try_send(1).is_ok());
    let two = thread::spawn(move || tx2.try_send(2).is_ok());
    format!("{:?} {:?} {:?}", rx.recv(), one.join().unwrap(), two.join().unwrap())
} shows ["Ok(1) true false", "Ok(1) true true", "Ok(2) false true", "Ok(2) true true"]

fn a_shared_receiver() {
    let (tx, rx) = unbounded();
    let seen = thread::scope(|scope| {
        let rx = &rx;
        let one = scope.spawn(move || rx.recv());
        let two = scope.spawn(move || rx.recv());
        tx.send(1).unwrap();
        drop(tx);
        [one.join().unwrap(), two.join().unwrap()]
    });
    format!("{seen:?}")
} shows ["[Err(RecvError), Ok(1)]", "[Ok(1), Err(RecvError)]"]

fn order_of_one_sender_between_two_receivers() {
    let (tx, rx) = bounded(1);
    let rx2 = rx.clone();
    let sender = thread::spawn(move || (1..=3).for_each(|message| tx.send(message).unwrap()));
    let other = thread::spawn(move || rx2.recv());
    let own: Vec<_> = rx.iter().collect();
    sender.join().unwrap();
    format!("{own:?} {:?}", other.join().unwrap())
} shows ["[1, 2, 3] Err(RecvError)", "[1, 2] Ok(3)", "[1, 3] Ok(2)", "[2, 3] Ok(1)"]

// Capacity 0.

fn trying_to_send_at_capacity_0() {
    let (tx, rx) = bounded(0);
    let receiver = thread::spawn(move || rx.recv());
    let tried = tx.try_send(1);
    drop(tx);
    format!("{tried:?} {:?}", receiver.join().unwrap())
} shows ["Err(\"Full(..)\") Err(RecvError)", "Ok(()) Ok(1)"]

fn trying_to_receive_at_capacity_0() {
    let (tx, rx) = bounded(0);
    let sender = thread::spawn(move || tx.send(1));
    let tried = rx.try_recv();
    drop(rx);
    format!("{tried:?} {:?}", sender.join().unwrap())
} shows ["Err(Empty) Err(\"SendError(..)\")", "Ok(1) Ok(())"]

fn both_only_try_at_capacity_0() {
    let (tx, rx) = bounded(0);
    let sender = thread::spawn(move || tx.try_send(1));
    format!("{:?} {:?}", rx.try_recv(), sender.join().unwrap())
} shows ["Err(Disconnected) Err(\"Full(..)\")", "Err(Empty) Err(\"Full(..)\")"]

fn two_senders_meet_one_receiver() {
    let (tx, rx) = bounded(0);
    let tx2 = tx.clone();
    let one = thread::spawn(move || tx.send(1).is_ok());
    let two = thread::spawn(move || tx2.send(2).is_ok());
    let first = rx.recv();
    drop(rx);
    format!("{first:?} {} {}", one.join().unwrap(), two.join().unwrap())
} shows ["Ok(1) true false", "Ok(2) false true"]

fn two_that_give_up_at_capacity_0() {
    let (tx, rx) = bounded(0);
    let sender = thread::spawn(move || tx.send_timeout(1, Duration::from_micros(100)));
    format!("{:?} {:?}", rx.recv_timeout(Duration::from_micros(100)), sender.join().unwrap())
} shows [
    "Err(Disconnected) Err(\"SendTimeoutError(..)\")",
    "Err(Timeout) Err(\"SendTimeoutError(..)\")",
    "Ok(1) Ok(())",
]

fn lengths_at_capacity_0() {
    let (tx, rx) = bounded(0);
    let sender = thread::spawn(move || tx.send(1).unwrap());
    let seen = format!("{} {} {} {:?}", rx.len(), rx.is_empty(), rx.is_full(), rx.capacity());
    format!("{seen} {:?} {:?}", rx.recv(), sender.join().is_ok())
} shows ["0 true true Some(0) Ok(1) true"]

// Looking, giving up, iterating.

fn a_length_is_already_old() {
    let (tx, rx) = bounded(2);
    let sender = thread::spawn(move || {
        tx.send(1).unwrap();
        let full = tx.is_full();
        tx.send(2).unwrap();
        (full, tx.len())
    });
    let seen = format!("{} {:?} {}", rx.is_empty(), rx.recv(), rx.len());
    format!("{seen} {:?}", sender.join().unwrap())
} shows [
    "false Ok(1) 0 (false, 1)",
    "false Ok(1) 1 (false, 1)",
    "false Ok(1) 1 (false, 2)",
    "true Ok(1) 0 (false, 1)",
    "true Ok(1) 1 (false, 1)",
    "true Ok(1) 1 (false, 2)",
]

fn a_send_that_gives_up() {
    let (tx, rx) = bounded(1);
    let sender = thread::spawn(move || {
        (tx.send(1).is_ok(), tx.send_timeout(2, Duration::from_micros(50)), tx.try_send(3))
    });
    let first = rx.recv();
    let sent = sender.join().unwrap();
    format!("{first:?} {sent:?} {:?}", rx.try_iter().collect::<Vec<_>>())
} shows [
    "Ok(1) (true, Err(\"SendTimeoutError(..)\"), Err(\"Full(..)\")) []",
    "Ok(1) (true, Err(\"SendTimeoutError(..)\"), Ok(())) [3]",
    "Ok(1) (true, Ok(()), Err(\"Full(..)\")) [2]",
]

fn deadlines() {
    let (tx, rx) = unbounded();
    let sender = thread::spawn(move || tx.send(1).unwrap());
    let first = rx.recv_deadline(Instant::now() + Duration::from_micros(50));
    let second = rx.recv_deadline(Instant::now() + Duration::from_micros(50));
    sender.join().unwrap();
    format!("{first:?} {second:?}")
} shows ["Err(Timeout) Err(Timeout)", "Err(Timeout) Ok(1)", "Ok(1) Err(Disconnected)", "Ok(1) Err(Timeout)"]

fn trying_until_it_is_empty() {
    let (tx, rx) = unbounded();
    let sender = thread::spawn(move || (1..=2).for_each(|message| tx.send(message).unwrap()));
    let first: Vec<_> = rx.try_iter().collect();
    sender.join().unwrap();
    format!("{first:?} {:?}", rx.into_iter().collect::<Vec<_>>())
} shows ["[1, 2] []", "[1] [2]", "[] [1, 2]"]

fn the_same_channel() {
    let (tx, rx) = unbounded::<u32>();
    let (tx2, rx2) = unbounded::<u32>();
    let senders = [tx.same_channel(&tx.clone()), tx.same_channel(&tx2)];
    let receivers = [rx.same_channel(&rx.clone()), rx.same_channel(&rx2), rx.same_channel(&never())];
    let nevers = [never::<u32>().same_channel(&never()), never::<u32>().same_channel(&rx)];
    let ticker = tick(Duration::from_millis(1));
    let timers = [ticker.same_channel(&ticker.clone()), ticker.same_channel(&tick(Duration::from_millis(1)))];
    format!("{senders:?} {receivers:?} {nevers:?} {timers:?}")
} shows ["[true, false] [true, false, false] [true, false] [true, false]"]

fn capacities() {
    let (tx, _rx) = unbounded::<u32>();
    let timer = after(Duration::from_secs(60)).capacity();
    let never = never::<u32>();
    let of_never = (never.capacity(), never.len(), never.is_empty(), never.is_full(), never.try_recv());
    format!("{:?} {} {:?} {of_never:?}", tx.capacity(), tx.is_full(), timer)
} shows ["None false Some(1) (Some(0), 0, true, true, Err(Empty))"]

// select!

fn several_arms_are_ready() {
    let (tx, rx) = unbounded();
    let (tx2, rx2) = unbounded();
    tx.send(1).unwrap();
    tx2.send(2).unwrap();
    let next = || select! {
        recv(rx) -> message => message,
        recv(rx2) -> message => message,
    };
    format!("{:?} {:?}", next(), next())
} shows ["Ok(1) Ok(2)", "Ok(2) Ok(1)"]

fn the_first_arm_to_become_ready() {
    let (tx, rx) = unbounded();
    let (tx2, rx2) = unbounded();
    let sender = thread::spawn(move || {
        tx.send(1).unwrap();
        tx2.send(2).unwrap();
    });
    let first = select! {
        recv(rx) -> message => message,
        recv(rx2) -> message => message,
    };
    sender.join().unwrap();
    format!("{first:?}")
} shows ["Ok(1)", "Ok(2)"]

/// The first arm can become ready when it has been looked at, and the second before it is.
fn bias_and_the_moment() {
    let (tx, rx) = unbounded();
    let (tx2, rx2) = unbounded();
    let sender = thread::spawn(move || {
        tx.send(1).unwrap();
        tx2.send(2).unwrap();
    });
    let first = select_biased! {
        recv(rx) -> message => message,
        recv(rx2) -> message => message,
    };
    sender.join().unwrap();
    format!("{first:?}")
} shows ["Ok(1)", "Ok(2)"]

fn bias_when_both_are_ready() {
    let (tx, rx) = unbounded();
    let (tx2, rx2) = unbounded();
    tx.send(1).unwrap();
    tx2.send(2).unwrap();
    let next = || select_biased! {
        recv(rx2) -> message => message,
        recv(rx) -> message => message,
    };
    format!("{:?} {:?}", next(), next())
} shows ["Ok(2) Ok(1)"]

fn a_default_or_a_message() {
    let (tx, rx) = unbounded();
    let sender = thread::spawn(move || tx.send(1).unwrap());
    let seen = select! {
        recv(rx) -> message => format!("{message:?}"),
        default => "nothing".to_owned(),
    };
    sender.join().unwrap();
    seen
} shows ["Ok(1)", "nothing"]

fn a_default_after_some_time() {
    let (tx, rx) = bounded(0);
    let (tx2, rx2) = bounded(1);
    let sender = thread::spawn(move || (tx.try_send(1).is_ok(), tx2.send(2).is_ok()));
    let seen = select! {
        recv(rx) -> message => format!("first {message:?}"),
        recv(rx2) -> message => format!("second {message:?}"),
        default(Duration::from_micros(100)) => "nothing".to_owned(),
    };
    drop((rx, rx2));
    format!("{seen} {:?}", sender.join().unwrap())
} shows [
    "first Err(RecvError) (false, true)",
    "first Ok(1) (true, false)",
    "first Ok(1) (true, true)",
    "nothing (false, false)",
    "nothing (false, true)",
    "second Ok(2) (false, true)",
]

/// At no moment both channels are empty. A select looks at one after the other, and twice in the same order: to miss all messages
/// it would take one more than there are.
fn a_default_though_there_was_always_a_message() {
    let (tx, rx) = unbounded();
    let (tx2, rx2) = unbounded();
    let (own, own2) = (rx.clone(), rx2.clone());
    tx.send(1).unwrap();
    let other = thread::spawn(move || {
        tx2.send(2).unwrap();
        let first = own.try_recv();
        tx.send(3).unwrap();
        (first, own2.try_recv())
    });
    let seen = select! {
        recv(rx) -> message => format!("{message:?}"),
        recv(rx2) -> message => format!("{message:?}"),
        default => "nothing".to_owned(),
    };
    format!("{seen} {:?}", other.join().unwrap())
} shows [
    "Err(RecvError) (Ok(1), Ok(2))",
    "Ok(1) (Err(Empty), Ok(2))",
    "Ok(2) (Ok(1), Err(Empty))",
    "Ok(3) (Ok(1), Ok(2))",
]

fn sending_in_a_select() {
    let (tx, rx) = bounded(1);
    let (tx2, rx2) = bounded(1);
    let receiver = thread::spawn(move || rx.recv());
    let seen = select! {
        send(tx, 1) -> result => format!("first {result:?}"),
        send(tx2, 2) -> result => format!("second {result:?}"),
    };
    drop((tx, tx2));
    format!("{seen} {:?} {:?}", receiver.join().unwrap(), rx2.recv())
} shows ["first Ok(()) Ok(1) Err(RecvError)", "second Ok(()) Err(RecvError) Ok(2)"]

fn sending_to_nobody() {
    let (tx, rx) = bounded(0);
    let (tx2, rx2) = bounded::<u32>(0);
    let receiver = thread::spawn(move || drop((rx, tx2)));
    let seen = select! {
        send(tx, 1) -> result => format!("{result:?}"),
        recv(rx2) -> result => format!("{result:?}"),
    };
    receiver.join().unwrap();
    seen
} shows ["Err(\"SendError(..)\")", "Err(RecvError)"]

/// The message is evaluated when the arm has been taken: a receiver waits for it.
fn a_message_that_takes_long() {
    let (tx, rx) = bounded(1);
    let (go, gate) = bounded(0);
    let sender = thread::spawn(move || {
        select! {
            send(tx, gate.recv().unwrap()) -> result => result.is_ok(),
        }
    });
    let early = rx.len();
    go.send(5).unwrap();
    format!("{early} {:?} {}", rx.recv(), sender.join().unwrap())
} shows ["0 Ok(5) true", "1 Ok(5) true"]

fn a_message_that_takes_long_at_capacity_0() {
    let (tx, rx) = bounded(0);
    let (go, gate) = bounded(0);
    let sender = thread::spawn(move || {
        select! {
            send(tx, gate.recv().unwrap()) -> result => result.is_ok(),
        }
    });
    let receiver = thread::spawn(move || rx.recv());
    let sent = go.send(5).is_ok();
    format!("{sent} {:?} {}", receiver.join().unwrap(), sender.join().unwrap())
} shows ["true Ok(5) true"]

fn select_against_select() {
    let (tx, rx) = bounded(0);
    let (tx2, rx2) = bounded(0);
    let other = thread::spawn(move || {
        select! {
            send(tx, 1) -> result => format!("sent {result:?}"),
            recv(rx2) -> result => format!("received {result:?}"),
        }
    });
    let own = select! {
        send(tx2, 2) -> result => format!("sent {result:?}"),
        recv(rx) -> result => format!("received {result:?}"),
    };
    format!("{own}, {}", other.join().unwrap())
} shows ["received Ok(1), sent Ok(())", "sent Ok(()), received Ok(2)"]

/// A thread does not meet itself.
fn both_ends_in_one_select() {
    let (tx, rx) = bounded(0);
    let seen = select! {
        send(tx, 1) -> _ => "sent",
        recv(rx) -> _ => "received",
        default(Duration::from_micros(50)) => "nobody",
    };
    seen.to_owned()
} shows ["nobody"]

fn two_threads_with_both_ends() {
    let (tx, rx) = bounded(0);
    let (tx2, rx2) = (tx.clone(), rx.clone());
    let other = thread::spawn(move || {
        select! {
            send(tx2, 1) -> _ => "sent",
            recv(rx2) -> _ => "received",
        }
    });
    let own = select! {
        send(tx, 2) -> _ => "sent",
        recv(rx) -> _ => "received",
    };
    format!("{own} {}", other.join().unwrap())
} shows ["received sent", "sent received"]

fn the_same_channel_in_two_arms() {
    let (tx, rx) = bounded(0);
    let sender = thread::spawn(move || (tx.send(1).is_ok(), tx.send(2).is_ok()));
    let next = || select! {
        recv(rx) -> message => ("first", message),
        recv(rx) -> message => ("second", message),
    };
    let seen = [next(), next()];
    format!("{seen:?} {:?}", sender.join().unwrap())
} shows [
    "[(\"first\", Ok(1)), (\"first\", Ok(2))] (true, true)",
    "[(\"first\", Ok(1)), (\"second\", Ok(2))] (true, true)",
    "[(\"second\", Ok(1)), (\"first\", Ok(2))] (true, true)",
    "[(\"second\", Ok(1)), (\"second\", Ok(2))] (true, true)",
]

fn a_select_at_capacity_0_and_somebody_who_tries() {
    let (tx, rx) = bounded(0);
    let (tx2, rx2) = bounded(1);
    let other = thread::spawn(move || {
        let tried = tx.try_send(1).is_ok();
        (tried, tx2.send(2).is_ok(), tx.try_send(3).is_ok())
    });
    let seen = select! {
        recv(rx) -> message => format!("first {message:?}"),
        recv(rx2) -> message => format!("second {message:?}"),
    };
    drop((rx, rx2));
    format!("{seen} {:?}", other.join().unwrap())
} shows [
    "first Err(RecvError) (false, true, false)",
    "first Ok(1) (true, false, false)",
    "first Ok(1) (true, true, false)",
    "first Ok(3) (false, true, true)",
    "second Ok(2) (false, true, false)",
]

fn a_disconnected_arm_is_ready() {
    let (tx, rx) = unbounded::<u32>();
    let (tx2, rx2) = unbounded();
    let other = thread::spawn(move || {
        drop(tx);
        tx2.send(2).unwrap();
    });
    let seen = select! {
        recv(rx) -> message => format!("{message:?}"),
        recv(rx2) -> message => format!("{message:?}"),
    };
    other.join().unwrap();
    seen
} shows ["Err(RecvError)", "Ok(2)"]

fn an_arm_is_switched_off() {
    let (tx, rx) = unbounded();
    let (tx2, rx2) = unbounded();
    let one = thread::spawn(move || tx.send(1).unwrap());
    let two = thread::spawn(move || tx2.send(2).unwrap());
    let (mut first, mut second) = (Some(rx), Some(rx2));
    let mut seen = Vec::new();
    while first.is_some() || second.is_some() {
        select! {
            recv(first.as_ref().unwrap_or(&never())) -> message => match message {
                Ok(message) => seen.push(message),
                Err(_) => first = None,
            },
            recv(second.as_ref().unwrap_or(&never())) -> message => match message {
                Ok(message) => seen.push(message),
                Err(_) => second = None,
            },
        }
    }
    one.join().unwrap();
    two.join().unwrap();
    format!("{seen:?}")
} shows ["[1, 2]", "[2, 1]"]

fn three_arms_and_forms() {
    let (tx, rx) = unbounded::<u32>();
    let (tx2, rx2) = bounded::<u32>(1);
    drop(tx);
    let mut seen = Vec::new();
    for round in 0..2 {
        select! {
            recv(rx) -> _ => { seen.push("disconnected"); continue }
            send(tx2, round,) -> result => if result.is_ok() { seen.push("sent") },
            recv(rx2,) -> result => match result { Ok(_) => seen.push("received"), Err(_) => break },
        }
        seen.push("round");
    }
    format!("{seen:?}")
} shows [
    "[\"disconnected\", \"disconnected\"]",
    "[\"disconnected\", \"sent\", \"round\"]",
    "[\"sent\", \"round\", \"disconnected\"]",
    "[\"sent\", \"round\", \"received\", \"round\"]",
]

// The type Select.

fn select_the_type() {
    let (tx, rx) = unbounded();
    let (tx2, rx2) = bounded(0);
    let one = thread::spawn(move || tx.send(1).unwrap());
    let two = thread::spawn(move || tx2.send(2).is_ok());
    let mut select = Select::new();
    let first = select.recv(&rx);
    let second = select.recv(&rx2);
    let operation = select.select();
    let seen = match operation.index() {
        index if index == first => format!("first {:?}", operation.recv(&rx)),
        index if index == second => format!("second {:?}", operation.recv(&rx2)),
        _ => unreachable!(),
    };
    drop(rx2);
    one.join().unwrap();
    format!("{seen} {}", two.join().unwrap())
} shows ["first Ok(1) false", "second Ok(2) true"]

fn select_and_take_something_out() {
    let receivers: Vec<_> = (0..3).map(|_| unbounded::<u32>()).map(|(tx, rx)| { drop(tx); rx }).collect();
    let mut select = Select::new();
    receivers.iter().for_each(|rx| { select.recv(rx); });
    let mut seen = Vec::new();
    for _ in 0..3 {
        let operation = select.select();
        let index = operation.index();
        seen.push((index, operation.recv(&receivers[index]).is_err()));
        select.remove(index);
    }
    format!("{seen:?} {:?}", select.try_select().is_err())
} shows [
    "[(0, true), (1, true), (2, true)] true",
    "[(0, true), (2, true), (1, true)] true",
    "[(1, true), (0, true), (2, true)] true",
    "[(1, true), (2, true), (0, true)] true",
    "[(2, true), (0, true), (1, true)] true",
    "[(2, true), (1, true), (0, true)] true",
]

fn select_in_order() {
    let (tx, rx) = unbounded();
    let (tx2, rx2) = unbounded();
    tx.send(1).unwrap();
    let other = thread::spawn(move || tx2.send(2).unwrap());
    let mut select = Select::new_biased();
    select.recv(&rx2);
    select.recv(&rx);
    let index = select.try_ready();
    let operation = select.select_timeout(Duration::from_millis(20)).unwrap();
    let taken = operation.index();
    let message = if taken == 0 { operation.recv(&rx2) } else { operation.recv(&rx) };
    other.join().unwrap();
    format!("{index:?} {taken} {message:?}")
} shows ["Ok(0) 0 Ok(2)", "Ok(1) 0 Ok(2)", "Ok(1) 1 Ok(1)"]

/// Ready is no promise: another thread can take the message.
fn ready_and_then_not() {
    let (tx, rx) = unbounded();
    let rx2 = rx.clone();
    let other = thread::spawn(move || rx2.try_recv());
    tx.send(1).unwrap();
    let mut select = Select::new();
    select.recv(&rx);
    let ready = select.ready_timeout(Duration::from_micros(50));
    format!("{ready:?} {:?} {:?}", rx.try_recv(), other.join().unwrap())
} shows ["Err(ReadyTimeoutError) Err(Empty) Ok(1)", "Ok(0) Err(Empty) Ok(1)", "Ok(0) Ok(1) Err(Empty)"]

fn a_selected_operation_that_comes_late() {
    let (tx, rx) = bounded(0);
    let (late, done) = bounded(1);
    let sender = thread::spawn(move || {
        tx.send(1).unwrap();
        done.try_recv()
    });
    let mut select = Select::new();
    select.recv(&rx);
    let operation = select.select();
    let sent = late.send(()).is_ok();
    format!("{sent} {:?} {:?}", operation.recv(&rx), sender.join().unwrap())
} shows ["false Ok(1) Err(Empty)", "true Ok(1) Err(Empty)", "true Ok(1) Ok(())"]

fn a_selected_operation_that_is_dropped() {
    let (tx, rx) = unbounded();
    tx.send(1).unwrap();
    let mut select = Select::new();
    select.recv(&rx);
    drop(select.select());
    "not reached".to_owned()
} shows ["panics"]

fn somebody_elses_operation() {
    let (tx, rx) = unbounded();
    tx.send(1).unwrap();
    let mut select = Select::new();
    select.recv(&rx);
    let operation = select.select();
    let other = rx.clone();
    // Nothing is dropped by then: the panic is in the assertion, and in the destructor it would be the second.
    let same = std::ptr::eq(&rx, &other);
    let message = operation.recv(&rx);
    format!("{same} {message:?}")
} shows ["false Ok(1)"]

/// The first waits when the second begins.
fn who_waits_longest_is_met() {
    let (tx, rx) = bounded(0);
    let tx2 = tx.clone();
    let one = thread::spawn(move || tx.send(1).is_ok());
    let mut select = Select::new();
    select.recv(&rx);
    select.ready();
    let two = thread::spawn(move || tx2.send(2).is_ok());
    let seen = format!("{:?} {:?}", rx.try_recv(), rx.recv());
    format!("{seen} {} {}", one.join().unwrap(), two.join().unwrap())
} shows ["Ok(1) Ok(2) true true"]

/// The sender waits when it is met, and goes on when its message has been read.
fn a_sender_that_was_met() {
    let (tx, rx) = bounded(0);
    let sent = Arc::new(AtomicUsize::new(0));
    let theirs = Arc::clone(&sent);
    let sender = thread::spawn(move || {
        tx.send(1).unwrap();
        theirs.store(1, Ordering::SeqCst);
    });
    let mut select = Select::new();
    select.recv(&rx);
    select.ready();
    let operation = select.select();
    thread::sleep(Duration::from_micros(50));
    let early = sent.load(Ordering::SeqCst);
    let seen = format!("{early} {:?}", operation.recv(&rx));
    sender.join().unwrap();
    format!("{seen} {}", sent.load(Ordering::SeqCst))
} shows ["0 Ok(1) 1"]

/// A place is free when its message has been read, and not when it has been taken.
fn room_for_one_more() {
    let (tx, rx) = bounded(1);
    let sent = Arc::new(AtomicUsize::new(0));
    let theirs = Arc::clone(&sent);
    tx.send(1).unwrap();
    let mut select = Select::new();
    select.recv(&rx);
    let operation = select.select();
    let sender = thread::spawn(move || {
        tx.send(2).unwrap();
        theirs.store(1, Ordering::SeqCst);
    });
    thread::sleep(Duration::from_micros(50));
    let early = sent.load(Ordering::SeqCst);
    let seen = format!("{early} {:?} {:?}", operation.recv(&rx), rx.recv());
    sender.join().unwrap();
    seen
} shows ["0 Ok(1) Ok(2)"]

fn select_in_order_without_the_first() {
    let (tx, rx) = unbounded();
    let (tx2, rx2) = unbounded();
    tx.send(1).unwrap();
    tx2.send(2).unwrap();
    let mut select = Select::new_biased();
    let first = select.recv(&rx);
    select.recv(&rx2);
    select.recv(&rx);
    select.remove(first);
    format!("{}", select.ready())
} shows ["2"]

// Timers.

fn a_timer_beside_a_message() {
    let (tx, rx) = unbounded();
    let timer = after(Duration::from_micros(50));
    let sender = thread::spawn(move || tx.send(1).unwrap());
    let next = || select! {
        recv(rx) -> message => format!("{message:?}"),
        recv(timer) -> _ => "time".to_owned(),
    };
    let seen = format!("{} {}", next(), next());
    sender.join().unwrap();
    seen
} shows ["Ok(1) Err(RecvError)", "Ok(1) time", "time Ok(1)"]

fn a_timer_fires_once() {
    let timer = after(Duration::from_micros(20));
    let copy = timer.clone();
    let other = thread::spawn(move || copy.try_recv().is_ok());
    let own = timer.recv_timeout(Duration::from_millis(5)).is_ok();
    format!("{own} {}", other.join().unwrap())
} shows ["false true", "true false"]

fn a_timer_that_nobody_waits_for_again() {
    let timer = at(Instant::now());
    let first = timer.recv().is_ok();
    format!("{first} {:?}", timer.recv().is_ok())
} shows ["deadlocks"]

fn two_timers() {
    let short = after(Duration::from_micros(100));
    let long = after(Duration::from_micros(200));
    let mut seen = Vec::new();
    for _ in 0..2 {
        select! {
            recv(long) -> _ => seen.push("long"),
            recv(short) -> _ => seen.push("short"),
        }
    }
    format!("{seen:?} {} {}", short.is_empty(), long.len())
} shows ["[\"long\", \"short\"] true 0", "[\"short\", \"long\"] true 0"]

fn a_ticker_keeps_one_tick() {
    let ticker = tick(Duration::from_micros(500));
    let first = ticker.recv().is_ok();
    format!("{first} {} {:?}", ticker.len(), ticker.try_recv().is_ok())
} shows ["true 0 false", "true 0 true", "true 1 true"]

fn a_ticker_and_the_end() {
    let ticker = tick(Duration::from_micros(600));
    let end = after(Duration::from_micros(900));
    let mut ticks = 0;
    loop {
        select! {
            recv(ticker) -> _ => ticks += 1,
            recv(end) -> _ => break,
        }
        if ticks == 2 {
            break;
        }
    }
    format!("{ticks}")
} shows ["0", "1", "2"]

// Time

fn a_ticker_after_a_sleep() {
    let ticker = tick(Duration::from_micros(50));
    thread::sleep(Duration::from_millis(1));
    format!("{}", ticker.len())
} shows ["1"]

fn an_earlier_timer_and_a_later_one() {
    let (one, other) = (after(Duration::from_micros(20)), after(Duration::from_micros(60)));
    other.recv().unwrap();
    format!("{}", one.try_recv().is_ok())
} shows ["true"]

fn one_deadline_twice() {
    let (_tx, rx) = unbounded::<()>();
    let deadline = Instant::now() + Duration::from_micros(50);
    format!("{:?} {:?}", rx.recv_deadline(deadline), rx.recv_deadline(deadline))
} shows ["Err(Timeout) Err(Timeout)"]

fn time_goes_with_a_message() {
    let timer = after(Duration::from_micros(50));
    let (tx, rx) = unbounded();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(1));
        tx.send(()).unwrap();
    });
    rx.recv().unwrap();
    format!("{}", timer.len())
} shows ["1"]

fn a_reading_after_a_sleep() {
    let deadline = Instant::now() + Duration::from_micros(50);
    thread::sleep(Duration::from_micros(50));
    format!("{} {:?}", Instant::now() >= deadline, deadline.saturating_duration_since(Instant::now()))
} shows ["true 0ns"]
}

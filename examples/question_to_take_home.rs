//! A question to take home: it ends with an answer, or with the reason why there is none.

use crossbeam_channel::{RecvTimeoutError, Sender, bounded, unbounded};
use std::thread;
use std::time::Duration;

type Question = (&'static str, Sender<u32>);

#[derive(Debug)]
enum NoAnswer {
    NotYet,
    Never,
}

fn ask(shop: &Sender<Question>, item: &'static str) -> Result<u32, NoAnswer> {
    let (reply_s, reply_r) = bounded(1);
    shop.send((item, reply_s)).map_err(|_| NoAnswer::Never)?;
    reply_r
        .recv_timeout(Duration::from_millis(50))
        .map_err(|error| match error {
            RecvTimeoutError::Timeout => NoAnswer::NotYet,
            RecvTimeoutError::Disconnected => NoAnswer::Never,
        })
}

fn main() {
    let (shop_s, shop_r) = unbounded::<Question>();
    let shop = thread::spawn(move || {
        for (item, reply_s) in shop_r {
            if item == "tea" {
                let _ = reply_s.send(3);
            }
        }
    });

    println!("tea: {:?}", ask(&shop_s, "tea"));
    println!("milk: {:?}", ask(&shop_s, "milk"));
    drop(shop_s);
    shop.join().unwrap();
}

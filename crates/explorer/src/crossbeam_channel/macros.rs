//! `select!` and `select_biased!`.
//!
//! A macro of its own takes the arms apart: `@list` brings them into one form, `@bind` evaluates the halves, once each
//! and in order, and `@run` does what the arm that was taken says. The message of a `send` is evaluated only there, as in the
//! crate's macro. Bodies stay where they are, so that `break`, `return` and `?` work in them.

/// See `crossbeam_channel::select`.
#[macro_export]
macro_rules! select {
    ($($arms:tt)*) => { $crate::select_arms!(@list false ($($arms)*) ()) };
}

/// See `crossbeam_channel::select_biased`.
#[macro_export]
macro_rules! select_biased {
    ($($arms:tt)*) => { $crate::select_arms!(@list true ($($arms)*) ()) };
}

#[doc(hidden)]
#[macro_export]
macro_rules! select_arms {
    // One arm after the other becomes `(name (arguments) (pattern) { body })`.
    (@list $biased:tt () ($($done:tt)*)) => {
        $crate::select_arms!(@bind $biased ($($done)*) () ())
    };
    (@list $biased:tt (default => $($rest:tt)*) $done:tt) => {
        $crate::select_arms!(@list $biased (default() => $($rest)*) $done)
    };
    (@list $biased:tt ($name:ident $arguments:tt $(-> $result:pat)? => { $($body:tt)* }, $($rest:tt)*) ($($done:tt)*)) => {
        $crate::select_arms!(@list $biased ($($rest)*) ($($done)* ($name $arguments ($($result)?) { $($body)* })))
    };
    (@list $biased:tt ($name:ident $arguments:tt $(-> $result:pat)? => $body:expr, $($rest:tt)*) ($($done:tt)*)) => {
        $crate::select_arms!(@list $biased ($($rest)*) ($($done)* ($name $arguments ($($result)?) { $body })))
    };
    (@list $biased:tt ($name:ident $arguments:tt $(-> $result:pat)? => { $($body:tt)* } $($rest:tt)*) ($($done:tt)*)) => {
        $crate::select_arms!(@list $biased ($($rest)*) ($($done)* ($name $arguments ($($result)?) { $($body)* })))
    };
    (@list $biased:tt ($name:ident $arguments:tt $(-> $result:pat)? => $body:expr) ($($done:tt)*)) => {
        $crate::select_arms!(@list $biased () ($($done)* ($name $arguments ($($result)?) { $body })))
    };

    // The halves, whose names differ by the macro call that they come from. They live as long as the whole expression.
    (@bind $biased:tt ((recv ($receiver:expr $(,)?) $result:tt $body:tt) $($rest:tt)*) ($($bound:tt)*) $default:tt) => {
        match $receiver {
            ref _half => {
                let _half: &$crate::crossbeam_channel::Receiver<_> = _half;
                $crate::select_arms!(@bind $biased ($($rest)*) ($($bound)* (recv _half () $result $body)) $default)
            }
        }
    };
    (@bind $biased:tt ((send ($sender:expr, $message:expr $(,)?) $result:tt $body:tt) $($rest:tt)*) ($($bound:tt)*) $default:tt) => {
        match $sender {
            ref _half => {
                let _half: &$crate::crossbeam_channel::Sender<_> = _half;
                $crate::select_arms!(@bind $biased ($($rest)*) ($($bound)* (send _half ($message) $result $body)) $default)
            }
        }
    };
    (@bind $biased:tt ((default $arguments:tt () $body:tt) $($rest:tt)*) $bound:tt ()) => {
        $crate::select_arms!(@bind $biased ($($rest)*) $bound ($arguments $body))
    };
    (@bind $biased:tt () ($(($name:ident $half:ident $($arm:tt)*))*) $default:tt) => {{
        let mut _select = $crate::crossbeam_channel::internal::of(&[$($half),*], $biased);
        $crate::select_arms!(@select _select $default ($(($name $half $($arm)*))*))
    }};

    (@select $select:ident () $arms:tt) => {{
        let _taken = $select.select();
        $crate::select_arms!(@run _taken (0usize) $arms)
    }};
    (@select $select:ident (() $body:tt) $arms:tt) => {
        match $select.try_select() {
            $crate::result::Result::Ok(_taken) => $crate::select_arms!(@run _taken (0usize) $arms),
            $crate::result::Result::Err(_) => $body,
        }
    };
    (@select $select:ident (($timeout:expr $(,)?) $body:tt) $arms:tt) => {
        match $select.select_timeout($timeout) {
            $crate::result::Result::Ok(_taken) => $crate::select_arms!(@run _taken (0usize) $arms),
            $crate::result::Result::Err(_) => $body,
        }
    };

    (@run $taken:ident $index:tt ()) => {
        $crate::unreachable!("no such arm: {:?}", $taken)
    };
    (@run $taken:ident ($index:expr) (($name:ident $half:ident ($($message:expr)?) ($result:pat) $body:tt) $($rest:tt)*)) => {
        if $taken.index() == $index {
            let $result = $taken.$name($half $(, $message)?);
            $body
        } else {
            $crate::select_arms!(@run $taken ($index + 1) ($($rest)*))
        }
    };
}

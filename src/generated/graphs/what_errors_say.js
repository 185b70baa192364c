// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("what_errors_say", {
"threads":["main"],
"timers":[0],
"channels":[],
"words":["main prints “SendError { .. }: sending on a closed channel”","SendError { .. }: sending on a closed channel\n","main prints “TrySendError::Full(..): sending on a full channel”","TrySendError::Full(..): sending on a full channel\n","main prints “TrySendError::Disconnected(..): sending on a closed channel”","TrySendError::Disconnected(..): sending on a closed channel\n","main prints “RecvError: receiving on a closed channel”","RecvError: receiving on a closed channel\n","main prints “Empty: receiving on an empty channel”","Empty: receiving on an empty channel\n","main prints “Disconnected: receiving on a closed channel”","Disconnected: receiving on a closed channel\n","main prints “Timeout: timed out waiting on channel”","Timeout: timed out waiting on channel\n","main prints “Disconnected: channel is empty and sending half is closed”","Disconnected: channel is empty and sending half is closed\n","main returns, and the program ends"],
"events":[[0,19,0,1,1],[0,19,2,1,3],[0,19,4,1,5],[0,19,6,1,7],[0,19,8,1,9],[0,19,10,1,11],[0,19,12,1,13],[0,19,14,1,15],[0,0,16,0,-1]],
"views":[[19,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[],[[0,1,[0]]],null,0],[[0],[],[[0,2,[1]]],null,0],[[0],[],[[0,3,[2]]],null,0],[[0],[],[[0,4,[3]]],null,0],[[0],[],[[0,5,[4]]],null,0],[[0],[],[[0,6,[5]]],null,0],[[0],[],[[0,7,[6]]],null,0],[[0],[],[[0,8,[7]]],null,0],[[1],[],[[0,9,[8]]],null,0],[[],[],[],0,0]],
"halves":[[]],
"ends":[["returns",0,"SendError { .. }: sending on a closed channel\nTrySendError::Full(..): sending on a full channel\nTrySendError::Disconnected(..): sending on a closed channel\nRecvError: receiving on a closed channel\nEmpty: receiving on an empty channel\nDisconnected: receiving on a closed channel\nTimeout: timed out waiting on channel\nDisconnected: channel is empty and sending half is closed\n",[]]]
});

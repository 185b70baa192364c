// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("last_receiver_goes", {
"threads":["main"],
"timers":[0],
"channels":[["s → r 1",null],["s → r 2",1]],
"words":["main sends message 1 into s → r 1","message 1","main drops the last receiver of s → r 1: the channel is disconnected","main prints “unbounded: thrown away”","unbounded: thrown away\n","main prints “unbounded: the receiver is gone”","unbounded: the receiver is gone\n","main drops the last sender of s → r 1","main sends message 1 into s → r 2","main drops the last receiver of s → r 2: the channel is disconnected","main prints “bounded: the receiver is gone”","bounded: the receiver is gone\n","main drops the last sender of s → r 2","main prints “bounded: thrown away”","bounded: thrown away\n","main prints “bounded: the sender is gone”","bounded: the sender is gone\n","main returns, and the program ends"],
"events":[[0,15,0,0,-1],[0,16,2,0,-1],[0,9,3,1,4],[0,17,5,1,6],[0,18,7,0,-1],[0,21,8,0,-1],[0,22,9,0,-1],[0,23,10,1,11],[0,24,12,0,-1],[0,9,13,1,14],[0,25,15,1,16],[0,0,17,0,-1]],
"views":[[15,-1,0],[16,-1,0],[9,-1,0],[17,-1,0],[18,-1,0],[21,-1,0],[22,-1,0],[23,-1,0],[24,-1,0],[25,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[]],[[0,3,[2]]],null,1],[[3],[[]],[[0,4,[3]]],null,1],[[4],[[]],[[0,5,[4]]],null,1],[[5],[[],[]],[[0,6,[5]]],null,2],[[6],[[],[1]],[[0,7,[6]]],null,2],[[7],[[],[1]],[[0,8,[7]]],null,3],[[8],[[],[1]],[[0,9,[8]]],null,3],[[2],[[],[1]],[[0,10,[9]]],null,4],[[9],[[],[1]],[[0,11,[10]]],null,4],[[10],[[],[1]],[[0,12,[11]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1]],[[1,0]],[[0,0],[1,1]],[[0,0],[1,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"unbounded: thrown away\nunbounded: the receiver is gone\nbounded: the receiver is gone\nbounded: thrown away\nbounded: the sender is gone\n",[]]]
});

// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("arc_in_a_message", {
"threads":["main","reader"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main sends message 1","main starts reader","the end of reader","message 1","reader receives message 1","reader prints “reader has: to be or not to be”","reader has: to be or not to be\n","reader drops the last receiver: the channel is disconnected","reader ends","main joins reader","main prints “main still has: to be or not to be”","main still has: to be or not to be\n","main drops the last sender","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,12,1,0,-1],[1,13,4,0,-1],[1,13,5,1,6],[1,14,7,0,-1],[1,0,8,0,-1],[0,15,9,0,-1],[0,16,10,1,11],[0,17,12,0,-1],[0,0,13,0,-1]],
"views":[[10,-1,0],[15,2,0],[13,-1,0],[14,-1,0],[0,-1,0],[15,-1,0],[0,-1,1],[16,-1,0],[17,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0,1]]],null,0],[[1,2],[[3]],[[1,2,[2]]],null,0],[[1,2],[[]],[[1,3,[3]]],null,0],[[1,3],[[]],[[1,4,[4]]],null,0],[[1,4],[[]],[[1,5,[5]]],null,1],[[5,6],[[]],[[0,6,[6]]],null,1],[[7,6],[[]],[[0,7,[7]]],null,1],[[8,6],[[]],[[0,8,[8]]],null,1],[[4,6],[[]],[[0,9,[9]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"reader has: to be or not to be\nmain still has: to be or not to be\n",[]]]
});

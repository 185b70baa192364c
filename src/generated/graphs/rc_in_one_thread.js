// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("rc_in_one_thread", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main sends message 1","message 1","main receives message 1","main prints “received: to be or not to be”","received: to be or not to be\n","main prints “1 owner”","1 owner\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,11,2,0,-1],[0,11,3,1,4],[0,12,5,1,6],[0,13,7,0,-1],[0,13,8,0,-1],[0,0,9,0,-1]],
"views":[[9,-1,0],[11,-1,0],[12,-1,0],[13,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[1],[[]],[[0,3,[2]]],null,0],[[2],[[]],[[0,4,[3]]],null,0],[[3],[[]],[[0,5,[4]]],null,0],[[3],[[]],[[0,6,[5]]],null,1],[[4],[[]],[[0,7,[6]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"received: to be or not to be\n1 owner\n",[]]]
});

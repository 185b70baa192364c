// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("same_channel", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null],["other_s → other_r",null]],
"words":["main prints “a clone: true”","a clone: true\n","main drops a sender of s → r; 1 is left","main prints “another: false”","another: false\n","main prints “receivers: true false”","receivers: true false\n","main drops a receiver of s → r; 1 is left","main drops the last receiver of other_s → other_r: the channel is disconnected","main drops the last sender of other_s → other_r","main drops the last receiver of s → r: the channel is disconnected","main drops the last sender of s → r","main returns, and the program ends"],
"events":[[0,9,0,1,1],[0,9,2,0,-1],[0,10,3,1,4],[0,11,5,1,6],[0,11,7,0,-1],[0,16,8,0,-1],[0,16,9,0,-1],[0,16,10,0,-1],[0,16,11,0,-1],[0,0,12,0,-1]],
"views":[[9,-1,0],[10,-1,0],[11,-1,0],[16,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[0],[[],[]],[[0,2,[1]]],null,0],[[1],[[],[]],[[0,3,[2]]],null,1],[[2],[[],[]],[[0,4,[3]]],null,2],[[2],[[],[]],[[0,5,[4]]],null,2],[[3],[[],[]],[[0,6,[5]]],null,1],[[3],[[],[]],[[0,7,[6]]],null,3],[[3],[[],[]],[[0,8,[7]]],null,4],[[3],[[],[]],[[0,9,[8]]],null,5],[[4],[[],[]],[[0,10,[9]]],null,6],[[],[],[],0,7]],
"halves":[[[2,1],[1,1]],[[1,1],[1,1]],[[1,2],[1,1]],[[1,1],[1,0]],[[1,1],[0,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"a clone: true\nanother: false\nreceivers: true false\n",[]]]
});

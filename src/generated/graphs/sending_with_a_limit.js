// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sending_with_a_limit", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",1]],
"words":["main sends \"resize\"","\"resize\"","main prints “Ok(())”","Ok(())\n","main gives up: the time is over","main prints “crop: no room in time”","crop: no room in time\n","main drops the last receiver: the channel is disconnected","main finds that no receiver is left","main prints “rotate: nobody is there”","rotate: nobody is there\n","main drops the last sender","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,10,2,1,3],[0,11,4,0,-1],[0,13,5,1,6],[0,16,7,0,-1],[0,17,8,0,-1],[0,20,9,1,10],[0,22,11,0,-1],[0,0,12,0,-1]],
"views":[[10,-1,0],[11,-1,0],[13,-1,0],[16,-1,0],[17,-1,0],[20,-1,0],[22,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1]]],null,0],[[1],[[1]],[[0,3,[2]]],null,0],[[2],[[1]],[[0,4,[3]]],null,0],[[3],[[1]],[[0,5,[4]]],null,0],[[4],[[1]],[[0,6,[5]]],null,1],[[5],[[1]],[[0,7,[6]]],null,1],[[6],[[1]],[[0,8,[7]]],null,1],[[7],[[1]],[[0,9,[8]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"Ok(())\ncrop: no room in time\nrotate: nobody is there\n",[]]]
});

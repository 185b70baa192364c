// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("timers", {
"threads":["main","thread 1","thread 2"],
"timers":[0,1,1],
"channels":[["soon",1],["moment",1],["channel",null]],
"words":["main waits for a message","a message","the time of soon has come: message 1 is in its channel","message 1","main receives message 1 from soon","main prints “after: true”","after: true\n","main finds no message in soon","main prints “and again: false”","and again: false\n","the time of moment has come: message 1 is in its channel","main receives message 1 from moment","main prints “at: true”","at: true\n","main gives up: the time is over","main prints “nothing came”","nothing came\n","main drops the last receiver of channel","main drops the last receiver of moment","main drops the last receiver of soon","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[1,0,2,0,-1],[0,8,4,0,-1],[0,8,5,1,6],[0,9,7,0,-1],[0,9,8,1,9],[2,0,10,0,-1],[0,12,11,0,-1],[0,12,12,1,13],[0,15,14,0,-1],[0,17,15,1,16],[0,19,17,0,-1],[0,19,18,0,-1],[0,19,19,0,-1],[0,0,20,0,-1]],
"views":[[8,1,0],[0,-1,0],[8,-1,0],[9,-1,0],[12,1,0],[12,-1,0],[15,-1,0],[17,-1,0],[19,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,1],[[3]],[[0,2,[2]]],null,0],[[2,1],[[]],[[0,3,[3]]],null,0],[[3,1],[[]],[[0,4,[4]]],null,0],[[3,1],[[]],[[0,5,[5]]],null,0],[[4,1,1],[[],[]],[[2,6,[6]]],null,1],[[5,1,1],[[],[3]],[[0,7,[7]]],null,1],[[5,1,1],[[],[]],[[0,8,[8]]],null,1],[[6,1,1],[[],[],[]],[[0,9,[9]]],null,2],[[7,1,1],[[],[],[]],[[0,10,[10]]],null,2],[[8,1,1],[[],[],[]],[[0,11,[11]]],null,2],[[8,1,1],[[],[],[]],[[0,12,[12]]],null,2],[[8,1,1],[[],[],[]],[[0,13,[13]]],null,2],[[1,1,1],[[],[],[]],[[0,14,[14]]],null,2],[[],[],[],0,3]],
"halves":[[null],[null,null],[null,null,null],[]],
"ends":[["returns",0,"after: true\nand again: false\nat: true\nnothing came\n",[]]]
});

// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("timers", {
"threads":["main","thread 1","thread 2"],
"timers":[0,1,1],
"channels":[["soon",1],["moment",1],["channel",null]],
"words":["a message","the time of soon has come: message 1 is in its channel","message 1","main receives message 1 from soon","main prints “after: true”","after: true\n","main finds no message of soon","main prints “and again: false”","and again: false\n","the time of moment has come: message 1 is in its channel","main receives message 1 from moment","main prints “at: true”","at: true\n","main gives up: the time is over","main prints “nothing came”","nothing came\n","main drops the last receiver of channel","main drops the last receiver of moment","main drops the last receiver of soon","main returns, and the program ends"],
"events":[[1,0,1,0,-1],[0,8,3,0,-1],[0,8,4,1,5],[0,9,6,0,-1],[0,9,7,1,8],[2,0,9,0,-1],[0,12,10,0,-1],[0,12,11,1,12],[0,15,13,0,-1],[0,17,14,1,15],[0,19,16,0,-1],[0,19,17,0,-1],[0,19,18,0,-1],[0,0,19,0,-1]],
"views":[[8,0,0],[0,-1,0],[8,-1,0],[9,-1,0],[12,0,0],[12,-1,0],[15,-1,0],[17,-1,0],[19,-1,0]],
"start":[],
"states":[[[0,1],[[]],[[1,1,[0]]],null],[[2,1],[[2]],[[0,2,[1]]],null],[[2,1],[[]],[[0,3,[2]]],null],[[3,1],[[]],[[0,4,[3]]],null],[[3,1],[[]],[[0,5,[4]]],null],[[4,1,1],[[],[]],[[2,6,[5]]],null],[[5,1,1],[[],[2]],[[0,7,[6]]],null],[[5,1,1],[[],[]],[[0,8,[7]]],null],[[6,1,1],[[],[],[]],[[0,9,[8]]],null],[[7,1,1],[[],[],[]],[[0,10,[9]]],null],[[8,1,1],[[],[],[]],[[0,11,[10]]],null],[[8,1,1],[[],[],[]],[[0,12,[11]]],null],[[8,1,1],[[],[],[]],[[0,13,[12]]],null],[[1,1,1],[[],[],[]],[[0,14,[13]]],null],[[],[],[],0]],
"ends":[["returns",0,"after: true\nand again: false\nat: true\nnothing came\n",[]]]
});

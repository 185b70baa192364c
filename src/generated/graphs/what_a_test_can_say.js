// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("what_a_test_can_say", {
"threads":["main"],
"timers":[0],
"channels":[["s → r 1",1],["s → r 2",null]],
"words":["main finds no message in s → r 1","main gives up: the time is over","main sends \"resize\" into s → r 1","\"resize\"","main finds no room in s → r 1","main drops the last receiver of s → r 1: the channel is disconnected","main finds that no receiver of s → r 1 is left","main drops the last sender of s → r 2: the channel is disconnected","main finds that no sender of s → r 2 is left","main prints “as expected”","as expected\n","main drops the last receiver of s → r 2","main drops the last sender of s → r 1","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,10,1,0,-1],[0,12,2,0,-1],[0,13,4,0,-1],[0,15,1,0,-1],[0,18,5,0,-1],[0,19,6,0,-1],[0,22,7,0,-1],[0,23,8,0,-1],[0,24,9,1,10],[0,25,11,0,-1],[0,25,12,0,-1],[0,0,13,0,-1]],
"views":[[9,-1,0],[10,-1,0],[12,-1,0],[13,-1,0],[15,-1,0],[18,-1,0],[19,-1,0],[22,-1,0],[23,-1,0],[24,-1,0],[25,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[]],[[0,2,[1]]],null,0],[[2],[[]],[[0,3,[2]]],null,0],[[3],[[3]],[[0,4,[3]]],null,0],[[4],[[3]],[[0,5,[4]]],null,0],[[5],[[3]],[[0,6,[5]]],null,0],[[6],[[3]],[[0,7,[6]]],null,1],[[7],[[3],[]],[[0,8,[7]]],null,2],[[8],[[3],[]],[[0,9,[8]]],null,3],[[9],[[3],[]],[[0,10,[9]]],null,3],[[10],[[3],[]],[[0,11,[10]]],null,3],[[10],[[3],[]],[[0,12,[11]]],null,4],[[11],[[3],[]],[[0,13,[12]]],null,5],[[],[],[],0,6]],
"halves":[[[1,1]],[[1,0]],[[1,0],[1,1]],[[1,0],[0,1]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"as expected\n",[]]]
});

// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("what_a_test_can_say_of_choices", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main finds no message","main gives up: the time is over","main sends \"resize\"","\"resize\"","main finds s → r ready","main receives \"resize\"","main prints “as expected”","as expected\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,11,0,0,-1],[0,12,1,0,-1],[0,14,2,0,-1],[0,15,4,0,-1],[0,16,5,0,-1],[0,17,0,0,-1],[0,18,1,0,-1],[0,19,6,1,7],[0,20,8,0,-1],[0,20,9,0,-1],[0,0,10,0,-1]],
"views":[[11,-1,0],[12,-1,0],[14,-1,0],[15,-1,0],[16,-1,0],[17,-1,0],[18,-1,0],[19,-1,0],[20,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[]],[[0,2,[1]]],null,0],[[2],[[]],[[0,3,[2]]],null,0],[[3],[[3]],[[0,4,[3]]],null,0],[[4],[[3]],[[0,5,[4]]],null,0],[[5],[[]],[[0,6,[5]]],null,0],[[6],[[]],[[0,7,[6]]],null,0],[[7],[[]],[[0,8,[7]]],null,0],[[8],[[]],[[0,9,[8]]],null,0],[[8],[[]],[[0,10,[9]]],null,1],[[9],[[]],[[0,11,[10]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"as expected\n",[]]]
});

// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("not_yet_or_never", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main finds no message","main gives up: the time is over","main prints “while there is a sender: not yet”","while there is a sender: not yet\n","main drops the last sender: the channel is disconnected","main finds that no sender is left","main prints “without one: never again”","without one: never again\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,11,1,0,-1],[0,12,2,1,3],[0,14,4,0,-1],[0,15,5,0,-1],[0,16,5,0,-1],[0,17,5,0,-1],[0,18,6,1,7],[0,19,8,0,-1],[0,0,9,0,-1]],
"views":[[10,-1,0],[11,-1,0],[12,-1,0],[14,-1,0],[15,-1,0],[16,-1,0],[17,-1,0],[18,-1,0],[19,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[]],[[0,2,[1]]],null,0],[[2],[[]],[[0,3,[2]]],null,0],[[3],[[]],[[0,4,[3]]],null,0],[[4],[[]],[[0,5,[4]]],null,1],[[5],[[]],[[0,6,[5]]],null,1],[[6],[[]],[[0,7,[6]]],null,1],[[7],[[]],[[0,8,[7]]],null,1],[[8],[[]],[[0,9,[8]]],null,1],[[9],[[]],[[0,10,[9]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"while there is a sender: not yet\nwithout one: never again\n",[]]]
});

// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("parts_of_a_struct", {
"threads":["main","sensor"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts sensor","a message","sensor sends 21","21","main receives 21","sensor drops the last sender: the channel is disconnected","sensor ends","main prints “21 degrees”","21 degrees\n","main joins sensor","main drops the last receiver","main returns, and the program ends","the end of sensor"],
"events":[[0,15,0,0,-1],[1,15,2,0,-1],[0,16,4,0,-1],[1,15,5,0,-1],[1,0,6,0,-1],[0,16,7,1,8],[0,17,9,0,-1],[0,18,10,0,-1],[0,0,11,0,-1]],
"views":[[16,1,0],[15,-1,0],[16,-1,0],[0,-1,0],[0,-1,1],[17,-1,0],[18,-1,0],[17,12,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,1],[[3]],[[0,11,[2]],[1,2,[3]]],null,0],[[2,3],[[3]],[[0,9,[2]],[1,3,[4]]],null,1],[[2,4],[[3]],[[0,4,[2]]],null,1],[[2,4],[[]],[[0,5,[5]]],null,1],[[5,4],[[]],[[0,6,[6]]],null,1],[[6,4],[[]],[[0,7,[7]]],null,1],[[3,4],[[]],[[0,8,[8]]],null,2],[[],[],[],0,3],[[2,3],[[]],[[0,10,[5]],[1,4,[4]]],null,1],[[7,3],[[]],[[1,5,[4]]],null,1],[[2,1],[[]],[[0,12,[5]],[1,9,[3]]],null,0],[[7,1],[[]],[[1,10,[3]]],null,0]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"21 degrees\n",[]]]
});

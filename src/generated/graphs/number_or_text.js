// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("number_or_text", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main sends message 1","message 1","main sends message 2","message 2","main drops the last sender: the channel is disconnected","main receives message 1","main prints “6 words”","6 words\n","main receives message 2","main prints “the last is be”","the last is be\n","main finds that no sender is left","main drops the last receiver","main returns, and the program ends"],
"events":[[0,12,0,0,-1],[0,13,2,0,-1],[0,15,4,0,-1],[0,16,5,0,-1],[0,18,6,1,7],[0,16,8,0,-1],[0,19,9,1,10],[0,16,11,0,-1],[0,21,12,0,-1],[0,0,13,0,-1]],
"views":[[12,-1,0],[13,-1,0],[15,-1,0],[16,-1,0],[18,-1,0],[19,-1,0],[21,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[1,3]],[[0,3,[2]]],null,0],[[3],[[1,3]],[[0,4,[3]]],null,1],[[4],[[3]],[[0,5,[4]]],null,1],[[3],[[3]],[[0,6,[5]]],null,1],[[5],[[]],[[0,7,[6]]],null,1],[[3],[[]],[[0,8,[7]]],null,1],[[6],[[]],[[0,9,[8]]],null,1],[[7],[[]],[[0,10,[9]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"6 words\nthe last is be\n",[]]]
});

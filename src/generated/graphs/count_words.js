// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("count_words", {
"threads":["main","reader"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts reader","a message","reader sends 6","6","main receives 6","reader drops the last sender: the channel is disconnected","main prints “6 words”","6 words\n","reader ends","the end of reader","main joins reader","main prints “2 of them \"be\"”","2 of them \"be\"\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[1,11,2,0,-1],[0,16,4,0,-1],[1,14,5,0,-1],[0,16,6,1,7],[1,0,8,0,-1],[0,17,10,0,-1],[0,17,11,1,12],[0,18,13,0,-1],[0,0,14,0,-1]],
"views":[[16,1,0],[11,-1,0],[16,-1,0],[14,-1,0],[0,-1,0],[17,9,0],[0,-1,1],[17,-1,0],[18,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[2,3],[[]],[[0,4,[4]],[1,5,[3]]],null,0],[[2,4],[[3]],[[0,5,[2]],[1,6,[5]]],null,1],[[5,3],[[]],[[1,7,[3]]],null,0],[[2,4],[[]],[[0,7,[4]],[1,8,[5]]],null,1],[[2,6],[[3]],[[0,8,[2]]],null,1],[[5,4],[[]],[[1,9,[5]]],null,1],[[2,6],[[]],[[0,9,[4]]],null,1],[[7,6],[[]],[[0,10,[6]]],null,1],[[7,6],[[]],[[0,11,[7]]],null,1],[[8,6],[[]],[[0,12,[8]]],null,1],[[4,6],[[]],[[0,13,[9]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"6 words\n2 of them \"be\"\n",[]]]
});

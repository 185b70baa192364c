// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("count_words", {
"threads":["main","reader"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts reader","a message","reader sends 6","6","main receives 6","reader drops the last sender: the channel is disconnected","reader ends","main prints “6 words”","6 words\n","main joins reader","main prints “2 of them \"be\"”","2 of them \"be\"\n","main drops the last receiver","main returns, and the program ends","the end of reader"],
"events":[[0,9,0,0,-1],[1,11,2,0,-1],[0,16,4,0,-1],[1,14,5,0,-1],[1,0,6,0,-1],[0,16,7,1,8],[0,17,9,0,-1],[0,17,10,1,11],[0,18,12,0,-1],[0,0,13,0,-1]],
"views":[[16,1,0],[11,-1,0],[16,-1,0],[14,-1,0],[0,-1,0],[0,-1,1],[17,-1,0],[18,-1,0],[17,14,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[3]],[[0,12,[2]],[1,2,[3]]],null,0],[[2,4],[[3]],[[0,10,[2]],[1,3,[4]]],null,1],[[2,5],[[3]],[[0,4,[2]]],null,1],[[2,5],[[]],[[0,5,[5]]],null,1],[[6,5],[[]],[[0,6,[6]]],null,1],[[6,5],[[]],[[0,7,[7]]],null,1],[[7,5],[[]],[[0,8,[8]]],null,1],[[4,5],[[]],[[0,9,[9]]],null,2],[[],[],[],0,3],[[2,4],[[]],[[0,11,[5]],[1,4,[4]]],null,1],[[8,4],[[]],[[1,5,[4]]],null,1],[[2,3],[[]],[[0,13,[5]],[1,10,[3]]],null,0],[[8,3],[[]],[[1,11,[3]]],null,0]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"6 words\n2 of them \"be\"\n",[]]]
});

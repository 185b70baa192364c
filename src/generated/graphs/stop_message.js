// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("stop_message", {
"threads":["main","worker"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts worker","a message","main sends message 1","message 1","main sends message 2","worker receives message 1","the end of worker","message 2","worker prints “did resize”","did resize\n","worker receives message 2","worker drops the last receiver: the channel is disconnected","worker ends","main joins worker","main finds that no receiver is left","main prints “another job: false”","another job: false\n","main drops a sender; 1 is left","main drops the last sender","main returns, and the program ends"],
"events":[[0,15,0,0,-1],[0,24,2,0,-1],[0,25,4,0,-1],[1,16,5,0,-1],[1,18,8,1,9],[1,16,10,0,-1],[1,21,11,0,-1],[1,0,12,0,-1],[0,26,13,0,-1],[0,29,14,0,-1],[0,27,15,1,16],[0,31,17,0,-1],[0,31,18,0,-1],[0,0,19,0,-1]],
"views":[[24,-1,0],[16,1,0],[25,-1,0],[16,-1,0],[26,6,0],[18,-1,0],[21,-1,0],[0,-1,0],[26,-1,0],[0,-1,1],[29,-1,0],[27,-1,0],[31,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3,7]],[[1,4,[3]]],null,0],[[2,5],[[]],[[0,4,[2]],[1,5,[4]]],null,0],[[4,5],[[7]],[[1,6,[4]]],null,0],[[2,1],[[]],[[0,6,[2]]],null,0],[[4,3],[[7]],[[1,7,[5]]],null,0],[[4,6],[[]],[[1,8,[6]]],null,0],[[4,7],[[]],[[1,9,[7]]],null,1],[[8,9],[[]],[[0,10,[8]]],null,1],[[10,9],[[]],[[0,11,[9]]],null,1],[[11,9],[[]],[[0,12,[10]]],null,1],[[12,9],[[]],[[0,13,[11]]],null,1],[[12,9],[[]],[[0,14,[12]]],null,2],[[7,9],[[]],[[0,15,[13]]],null,3],[[],[],[],0,4]],
"halves":[[[2,1]],[[2,0]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"did resize\nanother job: false\n",[]]]
});

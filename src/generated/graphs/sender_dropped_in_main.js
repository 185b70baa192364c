// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sender_dropped_in_main", {
"threads":["main","backup"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts backup","main drops a sender; 1 is left","backup sends \"backup: started\"","a message","\"backup: started\"","backup sends \"backup: done\"","main receives \"backup: started\"","\"backup: done\"","backup drops a sender; 1 is left","main prints “backup: started”","backup: started\n","backup drops the last sender: the channel is disconnected","main drops the last sender: the channel is disconnected","backup ends","main receives \"backup: done\"","main prints “backup: done”","backup: done\n","main finds that no sender is left","main drops the last receiver","the end of backup","main joins backup","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,14,1,0,-1],[1,11,2,0,-1],[1,12,5,0,-1],[0,16,6,0,-1],[1,13,8,0,-1],[0,17,9,1,10],[1,13,11,0,-1],[0,14,12,0,-1],[1,0,13,0,-1],[0,16,14,0,-1],[0,17,15,1,16],[0,16,17,0,-1],[0,18,18,0,-1],[0,19,20,0,-1],[0,0,21,0,-1]],
"views":[[14,-1,0],[11,-1,0],[16,3,0],[12,-1,0],[16,-1,0],[13,-1,0],[17,-1,0],[0,-1,0],[0,-1,1],[18,-1,0],[19,19,0],[19,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[]],[[1,3,[2]]],null,1],[[0,3],[[4]],[[0,3,[1]],[1,4,[3]]],null,0],[[4,3],[[4]],[[0,5,[4]],[1,6,[3]]],null,1],[[0,5],[[4,7]],[[0,6,[1]],[1,7,[5]]],null,0],[[6,3],[[]],[[0,8,[6]],[1,9,[3]]],null,1],[[4,5],[[4,7]],[[0,9,[4]],[1,10,[7]]],null,1],[[0,7],[[4,7]],[[0,10,[8]],[1,11,[9]]],null,1],[[2,3],[[]],[[1,12,[3]]],null,1],[[6,5],[[7]],[[0,12,[6]],[1,13,[7]]],null,1],[[4,7],[[4,7]],[[0,13,[4]],[1,14,[9]]],null,2],[[0,8],[[4,7]],[[0,14,[8]]],null,1],[[4,5],[[7]],[[0,15,[10]],[1,16,[7]]],null,1],[[6,7],[[7]],[[0,16,[6]],[1,17,[9]]],null,2],[[4,8],[[4,7]],[[0,17,[4]]],null,2],[[6,5],[[]],[[0,18,[11]],[1,19,[7]]],null,1],[[4,7],[[7]],[[0,19,[10]],[1,20,[9]]],null,2],[[6,8],[[7]],[[0,20,[6]]],null,2],[[2,5],[[]],[[1,21,[7]]],null,1],[[6,7],[[]],[[0,21,[11]],[1,22,[9]]],null,2],[[4,8],[[7]],[[0,22,[10]]],null,2],[[4,7],[[]],[[0,23,[12]],[1,24,[9]]],null,2],[[6,8],[[]],[[0,24,[11]]],null,2],[[9,7],[[]],[[0,25,[13]],[1,26,[9]]],null,2],[[4,8],[[]],[[0,26,[12]]],null,2],[[10,7],[[]],[[1,27,[9]]],null,3],[[9,8],[[]],[[0,27,[13]]],null,2],[[11,8],[[]],[[0,28,[14]]],null,3],[[7,8],[[]],[[0,29,[15]]],null,3],[[],[],[],0,4]],
"halves":[[[2,1]],[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"backup: started\nbackup: done\n",[]]]
});

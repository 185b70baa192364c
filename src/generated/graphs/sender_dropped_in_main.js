// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sender_dropped_in_main", {
"threads":["main","backup"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts backup","main drops a sender; 1 is left","backup sends \"backup: started\"","a message","\"backup: started\"","main receives \"backup: started\"","backup sends \"backup: done\"","\"backup: done\"","backup drops the last sender: the channel is disconnected","backup ends","main prints “backup: started”","backup: started\n","main receives \"backup: done\"","main prints “backup: done”","backup: done\n","main finds that no sender is left","main drops the last receiver","main joins backup","main returns, and the program ends","the end of backup","backup drops a sender; 1 is left","main drops the last sender: the channel is disconnected"],
"events":[[0,10,0,0,-1],[0,14,1,0,-1],[1,11,2,0,-1],[0,16,5,0,-1],[1,12,6,0,-1],[1,13,8,0,-1],[1,0,9,0,-1],[0,17,10,1,11],[0,16,12,0,-1],[0,17,13,1,14],[0,16,15,0,-1],[0,18,16,0,-1],[0,19,17,0,-1],[0,0,18,0,-1],[1,13,20,0,-1],[0,14,21,0,-1]],
"views":[[14,-1,0],[11,-1,0],[16,3,0],[16,-1,0],[12,-1,0],[13,-1,0],[0,-1,0],[0,-1,1],[17,-1,0],[18,-1,0],[19,-1,0],[19,19,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,26,[2]]],null,0],[[2,1],[[]],[[1,2,[2]]],null,1],[[3,4],[[4]],[[0,24,[3]],[1,3,[4]]],null,1],[[3,5],[[4,7]],[[0,20,[3]],[1,4,[5]]],null,1],[[3,6],[[4,7]],[[0,14,[3]],[1,5,[6]]],null,2],[[3,7],[[4,7]],[[0,6,[3]]],null,2],[[8,7],[[7]],[[0,7,[7]]],null,2],[[3,7],[[7]],[[0,8,[8]]],null,2],[[8,7],[[]],[[0,9,[9]]],null,2],[[3,7],[[]],[[0,10,[10]]],null,2],[[9,7],[[]],[[0,11,[11]]],null,2],[[10,7],[[]],[[0,12,[12]]],null,3],[[6,7],[[]],[[0,13,[13]]],null,3],[[],[],[],0,4],[[8,6],[[7]],[[0,15,[7]],[1,6,[6]]],null,2],[[3,6],[[7]],[[0,16,[8]],[1,7,[6]]],null,2],[[8,6],[[]],[[0,17,[9]],[1,8,[6]]],null,2],[[3,6],[[]],[[0,18,[10]],[1,9,[6]]],null,2],[[9,6],[[]],[[0,19,[11]],[1,10,[6]]],null,2],[[11,6],[[]],[[1,11,[6]]],null,3],[[8,5],[[7]],[[0,21,[7]],[1,14,[5]]],null,1],[[3,5],[[7]],[[0,22,[8]],[1,15,[5]]],null,1],[[8,5],[[]],[[0,23,[9]],[1,16,[5]]],null,1],[[2,5],[[]],[[1,17,[5]]],null,1],[[8,4],[[]],[[0,25,[7]],[1,20,[4]]],null,1],[[2,4],[[]],[[1,21,[4]]],null,1],[[0,4],[[4]],[[0,2,[1]],[1,27,[4]]],null,0],[[0,5],[[4,7]],[[0,3,[1]],[1,28,[14]]],null,0],[[0,6],[[4,7]],[[0,4,[15]],[1,29,[6]]],null,1],[[0,7],[[4,7]],[[0,5,[15]]],null,1]],
"halves":[[[2,1]],[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"backup: started\nbackup: done\n",[]]]
});

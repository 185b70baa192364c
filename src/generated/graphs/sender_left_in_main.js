// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sender_left_in_main", {
"threads":["main","backup"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts backup","a message","backup sends \"backup: started\"","\"backup: started\"","main receives \"backup: started\"","backup sends \"backup: done\"","\"backup: done\"","backup drops a sender; 1 is left","backup ends","main prints “backup: started”","backup: started\n","main receives \"backup: done\"","main prints “backup: done”","backup: done\n"],
"events":[[0,10,0,0,-1],[1,11,2,0,-1],[0,15,4,0,-1],[1,12,5,0,-1],[1,13,7,0,-1],[1,0,8,0,-1],[0,16,9,1,10],[0,15,11,0,-1],[0,16,12,1,13]],
"views":[[15,1,0],[11,-1,0],[15,-1,0],[12,-1,0],[13,-1,0],[0,-1,0],[0,-1,1],[16,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[3]],[[0,17,[2]],[1,2,[3]]],null,0],[[2,4],[[3,6]],[[0,13,[2]],[1,3,[4]]],null,0],[[2,5],[[3,6]],[[0,9,[2]],[1,4,[5]]],null,1],[[2,6],[[3,6]],[[0,5,[2]]],null,1],[[7,6],[[6]],[[0,6,[6]]],null,1],[[2,6],[[6]],[[0,7,[7]]],null,1],[[7,6],[[]],[[0,8,[8]]],null,1],[[0,6],[[]],[],0,1],[[7,5],[[6]],[[0,10,[6]],[1,5,[5]]],null,1],[[2,5],[[6]],[[0,11,[7]],[1,6,[5]]],null,1],[[7,5],[[]],[[0,12,[8]],[1,7,[5]]],null,1],[[0,5],[[]],[[1,8,[5]]],null,1],[[7,4],[[6]],[[0,14,[6]],[1,9,[4]]],null,0],[[2,4],[[6]],[[0,15,[7]],[1,10,[4]]],null,0],[[7,4],[[]],[[0,16,[8]],[1,11,[4]]],null,0],[[0,4],[[]],[[1,12,[4]]],null,0],[[7,3],[[]],[[0,18,[6]],[1,13,[3]]],null,0],[[0,3],[[]],[[1,14,[3]]],null,0]],
"halves":[[[2,1]],[[1,1]]],
"ends":[["hangs",0,"backup: started\nbackup: done\n(never ends)\n",["main hangs: it still holds a sender itself"]]]
});

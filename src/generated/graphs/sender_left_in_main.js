// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sender_left_in_main", {
"threads":["main","backup"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts backup","a message","backup sends \"backup: started\"","\"backup: started\"","main receives \"backup: started\"","backup sends \"backup: done\"","main prints “backup: started”","backup: started\n","\"backup: done\"","backup drops a sender; 1 is left","backup ends","main receives \"backup: done\"","main prints “backup: done”","backup: done\n"],
"events":[[0,10,0,0,-1],[1,11,2,0,-1],[0,15,4,0,-1],[1,12,5,0,-1],[0,16,6,1,7],[1,13,9,0,-1],[1,0,10,0,-1],[0,15,11,0,-1],[0,16,12,1,13]],
"views":[[15,1,0],[11,-1,0],[15,-1,0],[12,-1,0],[16,-1,0],[13,-1,0],[0,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[]],[[0,4,[4]],[1,5,[3]]],null,0],[[2,5],[[3,8]],[[0,5,[2]],[1,6,[5]]],null,0],[[0,3],[[]],[[1,7,[3]]],null,0],[[4,5],[[8]],[[0,7,[4]],[1,8,[5]]],null,0],[[2,6],[[3,8]],[[0,8,[2]],[1,9,[6]]],null,1],[[2,5],[[8]],[[0,10,[7]],[1,11,[5]]],null,0],[[4,6],[[8]],[[0,11,[4]],[1,12,[6]]],null,1],[[2,7],[[3,8]],[[0,12,[2]]],null,1],[[4,5],[[]],[[0,13,[8]],[1,14,[5]]],null,0],[[2,6],[[8]],[[0,14,[7]],[1,15,[6]]],null,1],[[4,7],[[8]],[[0,15,[4]]],null,1],[[0,5],[[]],[[1,16,[5]]],null,0],[[4,6],[[]],[[0,16,[8]],[1,17,[6]]],null,1],[[2,7],[[8]],[[0,17,[7]]],null,1],[[0,6],[[]],[[1,18,[6]]],null,1],[[4,7],[[]],[[0,18,[8]]],null,1],[[0,7],[[]],[],0,1]],
"halves":[[[2,1]],[[1,1]]],
"ends":[["hangs",0,"backup: started\nbackup: done\n(never ends)\n",["main hangs: it still holds a sender itself"]]]
});

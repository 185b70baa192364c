// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("operation_not_finished", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main sends \"resize\"","\"resize\"","main receives \"resize\"","main prints “channel 0 is ready”","channel 0 is ready\n","main prints “panicked: dropped `SelectedOperation` without completing the operation” to standard error","panicked: dropped `SelectedOperation` without completing the operation\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main panics, and the program ends"],
"events":[[0,7,0,0,-1],[0,11,2,0,-1],[0,12,3,1,4],[0,13,5,2,6],[0,13,7,0,-1],[0,13,8,0,-1],[0,0,9,0,-1]],
"views":[[7,-1,0],[11,-1,0],[12,-1,0],[13,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[]],[[0,3,[2]]],null,0],[[3],[[]],[[0,4,[3]]],null,0],[[3],[[]],[[0,5,[4]]],null,0],[[3],[[]],[[0,6,[5]]],null,1],[[4],[[]],[[0,7,[6]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["panics",0,"channel 0 is ready\npanicked: dropped `SelectedOperation` without completing the operation\n",[]]]
});

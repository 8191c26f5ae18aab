namespace Workflows.Generators.Tests.Running.Containers;

public sealed class MapTests
{
    private const string Join = "[Task(End = true)] public string Join(int[] all) => string.Join(' ', all);";

    [Theory]
    [InlineData("int[]", "new[] { 3, 1, 2 }")]
    [InlineData("IReadOnlyList<int>", "new List<int> { 3, 1, 2 }")]
    [InlineData("List<int>", "new List<int> { 3, 1, 2 }")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "System.Collections.Immutable.ImmutableArray.Create(3, 1, 2)")]
    public async Task The_outputs_are_in_the_order_of_the_items(string type, string items) => Assert.Equal("6 2 4", await Containers.RunAsync($$"""
        [Map(nameof(Double), Next = nameof(Join))] static partial void Start({{type}} items);
        [Task(End = true)] public async Task<int> Double(int n) { await Task.Yield(); return n * 2; }
        {{Join}}
        """, input: items));

    [Fact]
    public async Task A_method_gives_the_items() => Assert.Equal("1 2", await Containers.RunAsync($$"""
        public sealed record Line(int Count);
        public sealed record Order(Line[] Lines);
        [Map(nameof(Count), Next = nameof(Join))] static Line[] Start(Order order) => order.Lines;
        [Task(End = true)] public int Count(Line line) => line.Count;
        {{Join}}
        """, input: "new W.Order([new(1), new(2)])"));

    [Fact]
    public async Task A_method_makes_the_input_for_each_item() => Assert.Equal("0:a@7 1:b@7", await Containers.RunAsync("""
        public sealed record Order(string[] Names, int Id);
        public sealed record Work(string Name, int Index, int Order);
        [Map(nameof(Do), Items = nameof(Order.Names), Next = nameof(Join))]
        static Work Start(Order order, [Item] string name, [ItemIndex] int index) => new(name, index, order.Id);
        [Task(End = true)] public string Do(Work work) => $"{work.Index}:{work.Name}@{work.Order}";
        [Task(End = true)] public string Join(string[] all) => string.Join(' ', all);
        """, input: "new W.Order([\"a\", \"b\"], 7)"));

    [Fact]
    public async Task No_items_give_no_outputs() => Assert.Equal("0", await Containers.RunAsync("""
        [Map(nameof(Double), Next = nameof(Count))] static partial void Start(int[] items);
        [Task(End = true)] public int Double(int n) => throw new BoomException();
        [Task(End = true)] public int Count(int[] all) => all.Length;
        """, input: "Array.Empty<int>()"));

    [Theory]
    [InlineData("", 4)]
    [InlineData(", MaxConcurrency = 0", 4)]
    [InlineData(", MaxConcurrency = 1", 1)]
    [InlineData(", MaxConcurrency = 3", 3)]
    [InlineData(", MaxConcurrency = 9", 4)]
    [InlineData(", MaxConcurrencyPath = nameof(In.Lanes)", 2)]
    [InlineData(", MaxConcurrencyPath = nameof(LanesOf)", 3)]
    public async Task No_more_items_are_processed_at_once_than_it_says(string limit, int expected) => Assert.Equal($"{expected}", await Containers.RunAsync($$"""
        public sealed record In(int[] Items, int Lanes);
        static int LanesOf(In input) => input.Lanes + 1;
        static int _now, _most;
        static readonly TaskCompletionSource All = new();
        [Map(nameof(Work), Items = nameof(In.Items), Next = nameof(Most){{limit}})] static partial void Start(In input);
        [Task(End = true), DiscardResult]
        public async Task<int> Work(int n)
        {
            _most = Math.Max(_most, Interlocked.Increment(ref _now));
            if (_now == {{expected}}) { All.TrySetResult(); }
            await All.Task;
            await Task.Yield();
            Interlocked.Decrement(ref _now);
            return n;
        }
        [Task(End = true)] public int Most() => _most;
        """, input: "new W.In([1, 2, 3, 4], 2)"));

    [Fact]
    public async Task A_negative_limit_fails_the_state() => Assert.Equal("Start States.QueryEvaluationError An error occurred while executing the state 'Start'. The MaxConcurrency field must not be negative, but was -1.", await Containers.RunAsync("""
        public sealed record In(int[] Items, int Lanes);
        [Map(nameof(Work), Items = nameof(In.Items), End = true, MaxConcurrencyPath = nameof(In.Lanes))] static partial void Start(In input);
        [Task(End = true)] public int Work(int n) => n;
        """, catches: """$"{e.State} {e.Error} {e.Cause}" """, input: "new W.In([1], -1)"));

    [Fact]
    public async Task The_result_goes_where_it_is_put() => Assert.Equal("R { N = 3, Sum = 12 } 12", await Containers.RunAsync("""
        public sealed record R(int N, int[] Items) { public int Sum { get; init; } public sealed override string ToString() => $"R {{ N = {N}, Sum = {Sum} }}"; }
        static R Summed(R r, int[] all) => r with { Sum = all.Sum() };
        static int Total(int[] all) => all.Sum();
        [Map(nameof(Double), Items = nameof(R.Items), Output = nameof(Summed), Next = nameof(Show)), Assign("total")] static partial void Start(R r);
        [Task(End = true)] public int Double(int n) => n * 2;
        [Task(End = true)] public string Show(R r, [Variable] int[] total) => $"{r} {total.Sum()}";
        """, input: "new W.R(3, [1, 2, 3])"));

    [Fact]
    public async Task An_iteration_reads_variables_from_around_and_keeps_its_own() => Assert.Equal("70 140", await Containers.RunAsync($$"""
        public sealed record In(int[] Items, int By);
        [Pass(Next = nameof(Back)), Assign("by")] static int Start(In input) => input.By;
        [Pass(Next = nameof(Each))] static In Back([ExecutionInput] In input) => input;
        [Map(nameof(Keep), Items = nameof(In.Items), Next = nameof(Join))] static partial void Each(In input);
        [Pass(Next = nameof(Scale)), Assign("mine")] static int Keep(int n) => n * 10;
        [Task(End = true)] public int Scale([Variable] int mine, [Variable] int by) => mine * by;
        {{Join}}
        """, input: "new W.In([1, 2], 7)"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_first_error_fails_the_state_wherever_it_is(int position) => Assert.Equal("caught BoomException", await Containers.RunAsync($$"""
        [Map(nameof(Work), Next = nameof(Never)), Catch<BoomException>(nameof(Handle))] static int[] Start() => [0, 1, 2];
        [Task(End = true)] public async Task<int> Work(int n, CancellationToken ct)
        {
            if (n == {{position}}) { await Task.Yield(); throw new BoomException(); }
            await Task.Delay(Timeout.Infinite, ct);
            return n;
        }
        [Task(End = true)] public string Never(int[] all) => "never";
        [Task(End = true)] public string Handle(ErrorOutput error) => "caught " + error.Error;
        """, input: null));

    [Fact]
    public async Task An_iteration_handles_its_own_errors() => Assert.Equal("0 -1 2 >Start >Start[0]/Work Work> >Start[1]/Work ~Start[1]/Work !BoomException Work> >Start[1]/Sorry Sorry> >Start[2]/Work Work> Start> >Join Join>", await Containers.RunAsync($$"""
        [Map(nameof(Work), MaxConcurrency = 1, Next = nameof(Join))] static int[] Start() => [0, 1, 2];
        [Task(End = true), Retry<BoomException>(MaxAttempts = 1), Catch<BoomException>(nameof(Sorry))] public int Work(int n) => n == 1 ? throw new BoomException() : n;
        [Pass(End = true)] static int Sorry() => -1;
        {{Join}}
        """, log: true, input: null));

    [Fact]
    public async Task A_map_within_a_map_within_a_parallel() => Assert.Equal("1,2;3 2 >Start >Start[0]/Rows >Start[0]/Rows[0]/Cells >Start[0]/Rows[0]/Cells[0]/Cell Cell> >Start[0]/Rows[0]/Cells[1]/Cell Cell> Cells> >Start[0]/Rows[0]/Row Row> >Start[0]/Rows[1]/Cells >Start[0]/Rows[1]/Cells[0]/Cell Cell> Cells> >Start[0]/Rows[1]/Row Row> Rows> >Start[1]/Count Count> Start>", await Containers.RunAsync("""
        [Parallel(nameof(Rows), nameof(Count), End = true)] static string Start(string[] rows, int count) => string.Join(";", rows) + " " + count;
        [Map(nameof(Cells), End = true)] static partial void Rows(int[][] rows);
        [Map(nameof(Cell), Next = nameof(Row))] static partial void Cells(int[] cells);
        [Task(End = true)] public string Cell(int n) => n.ToString();
        [Pass(End = true)] static string Row(string[] cells) => string.Join(",", cells);
        [Task(End = true)] public int Count(int[][] rows) => rows.Length;
        """, log: true, input: "new int[][] { [1, 2], [3] }"));

    [Fact]
    public async Task The_clock_of_the_workflow_stops_what_is_inside() => Assert.Equal("Start States.Timeout", await Containers.RunAsync("""
        [Map(nameof(Work), End = true)] static int[] Start() => [0, 1, 2];
        [Task(End = true)] public int Work(int n, CancellationToken ct) { ct.WaitHandle.WaitOne(); return n; }
        """, input: null, settings: ", TimeoutSeconds = 5"));

    [Fact]
    public async Task A_task_inside_may_read_the_context_object() => Assert.Equal("Work Work", await Containers.RunAsync("""
        [Map(nameof(Work), Next = nameof(Join))] static int[] Start() => [0, 1];
        [Task(End = true)] public string Work(WorkflowContext context) => context.State.Name;
        [Task(End = true)] public string Join(string[] all) => string.Join(' ', all);
        """, input: null));

    [Fact]
    public async Task Retry_runs_all_iterations_again() => Assert.Equal("4 >Start >Start[0]/Work Work> >Start[1]/Work ~Start >Start[0]/Work Work> >Start[1]/Work Work> Start> >Tries Tries>", await Containers.RunAsync("""
        static int _tries;
        [Map(nameof(Work), MaxConcurrency = 1, Next = nameof(Tries)), Retry(Errors.All, MaxAttempts = 1)] static int[] Start() => [0, 1];
        [Task(End = true), DiscardResult] public int Work(int n) => ++_tries == 2 ? throw new BoomException() : n;
        [Task(End = true)] public int Tries() => _tries;
        """, log: true, input: null, settings: ", RetryOnServiceExceptions = false"));

    [Fact]
    public async Task JSONPath_runs_them_too() => Assert.Equal("6 4 2 9", await Containers.RunAsync("""
        public sealed record In(int[] Items, int Lanes);
        [Parallel(nameof(Each), nameof(Nine), Next = nameof(Join))] static partial void Start(In input);
        [Map(nameof(Double), Items = nameof(In.Items), MaxConcurrencyPath = nameof(In.Lanes), Next = nameof(Text))] static partial void Each(In input);
        [Task(End = true)] public int Double(int n) => n * 2;
        [Task(End = true)] public string Text(int[] all) => string.Join(' ', all);
        [Task(End = true)] public string Nine() => "9";
        [Task(End = true)] public string Join(string[] both) => string.Join(' ', both);
        """, input: "new W.In([3, 2, 1], 1)", settings: ", QueryLanguage = QueryLanguage.JSONPath"));

    [Theory]
    [InlineData("public int Work(int n) => n * 2;")]
    [InlineData("public async ValueTask<int> Work(int n) { await Task.Yield(); return n * 2; }")]
    public async Task States_before_and_behind_may_run_at_once(string work) => Assert.Equal("5 2 4", await Containers.RunAsync($$"""
        [Task(Next = nameof(Each)), Assign("five")] public ValueTask<int> Start(int n) => new(n - 2);
        [Map(nameof(Work), Next = nameof(Join))] static int[] Each() => [1, 2];
        [Task(End = true)] {{work}}
        [Task(End = true), Catch<BoomException>(nameof(Sorry))] public string Join(int[] all, [Variable] int five) => $"{five} {string.Join(' ', all)}";
        [Pass(End = true)] static string Sorry() => "sorry";
        """));
}

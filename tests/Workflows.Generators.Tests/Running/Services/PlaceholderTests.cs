namespace Workflows.Generators.Tests.Running.Services;

/// <summary>Texts of attributes with placeholders, which the constructor gets in process.</summary>
public sealed class PlaceholderTests
{
    [Fact]
    public async Task The_bucket_of_a_Distributed_Map_is_that_of_the_constructor() => Assert.Equal("1 2", await OutsideProgram.RunAsync(
        """
        public sealed record Row(int N);
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W([Placeholder("CsvBucket")] string bucket)
        {
            [Map(nameof(Show), Mode = MapMode.Distributed, Next = nameof(Join)), S3Csv("${CsvBucket}", "in/${CsvBucket}.csv")] static partial void Start(int n);
            [Task(End = true)] public string Show(Row row) => $"{row.N}";
            [Task(End = true)] public string Join(string[] all) => string.Join(' ', all);
            public static async Task<string> Run()
            {
                var folder = System.IO.Directory.CreateTempSubdirectory().FullName;
                try
                {
                    System.IO.Directory.CreateDirectory(System.IO.Path.Combine(folder, "shop", "in"));
                    System.IO.File.WriteAllText(System.IO.Path.Combine(folder, "shop", "in", "shop.csv"), "n\n1\n2\n");
                    return await new W("shop").RunAsync(7, new RunOptions { ObjectStore = new LocalObjectStore(folder) });
                }
                finally { System.IO.Directory.Delete(folder, recursive: true); }
            }
        }
        """,
        "await W.Run()"));

    [Theory]
    [InlineData("input")]
    [InlineData("options")]
    [InlineData("task")]
    [InlineData("observer")]
    [InlineData("cancellationToken")]
    public async Task A_name_of_the_runners_own_may_be_that_of_a_parameter(string name) => Assert.Equal("resize me", await OutsideProgram.RunAsync(
        $$"""
        [Workflow("w", StartAt = nameof(Resize))]
        public sealed partial class W([Placeholder("Resizer")] string {{name}})
        {
            [Activity<string>("${Resizer}", End = true)] static string Resize(string text) => text;
            public static async Task<string> Run()
            {
                var run = new W("resize").RunAsync("me", With());
                using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
                var work = await Hub.GetActivityTaskAsync<string, string>("resize", null, patience.Token);
                Hub.SendTaskSuccess(work!.TaskToken, "resize " + work.ReadInput());
                return await run;
            }
        }
        """,
        "await W.Run()"));
}

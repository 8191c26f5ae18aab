using Workflows.Generators.Tests.Running.Services;

namespace Workflows.Generators.Tests.Running.Callbacks;

/// <summary>Activities, for whose work workers ask.</summary>
public sealed class ActivityTests
{
    private const string Source = """
        public sealed record Photo(string Name, int Width);
        public sealed record Small(string Name);
        static class Worker
        {
            public static Task Echo(ActivityTask task)
            {
                Program.Hub.SendTaskSuccess(task.TaskToken, System.Text.Json.JsonSerializer.Serialize(new { name = task.Input }));
                return Task.CompletedTask;
            }

            public static async Task<string> Run<T>(string activity, Func<ActivityTask, Task> work, Func<ValueTask<T>> run)
            {
                var running = run().AsTask();
                var task = (await Program.Hub.GetActivityTaskAsync(activity, "me", CancellationToken.None))!;
                await work(task);
                return $"{await running}";
            }
        }

        """;

    [Theory]
    [InlineData("new W()", "resize", "[Activity<Small>(\"resize\", End = true)] static Photo Resize(Photo photo) => photo with { Width = 10 };", "{\"name\":\"a\",\"width\":10}")]
    [InlineData("new W()", "arn:aws:states:eu-west-1:1:activity:resize", "[Activity<Small>(\"arn:aws:states:eu-west-1:1:activity:resize\", End = true)] static Photo Resize(Photo photo) => photo;", "{\"name\":\"a\",\"width\":4000}")]
    [InlineData("new W(\"resizing\")", "resizing", "[Activity<Small>(\"${Resize}\", End = true)] static Photo Resize(Photo photo) => photo;", "{\"name\":\"a\",\"width\":4000}")]
    public async Task A_worker_gets_the_input_and_gives_the_result(string construction, string activity, string state, string input) => Assert.Equal($"Small {{ Name = {input} }}", await OutsideProgram.RunAsync(
        $$"""
        {{Source}}
        [Workflow("w", StartAt = nameof(Resize))]
        public sealed partial class W{{(construction == "new W()" ? "" : "([Placeholder(\"Resize\")] string resize)")}} { {{state}} }
        """,
        $"await Worker.Run(\"{activity}\", Worker.Echo, () => {construction}.RunAsync(new Photo(\"a\", 4000), new() {{ Callbacks = Hub }}))"));

    [Fact]
    public async Task A_failure_of_the_worker_can_be_caught() => Assert.Equal("No.Photo what", await OutsideProgram.RunAsync(
        Source + """
            [Workflow("w", StartAt = nameof(Resize))]
            public sealed partial class W
            {
                [Activity<Small>("resize", End = true, TimeoutSeconds = 99, HeartbeatSeconds = 9, Output = nameof(NameOf)), Catch(nameof(Failed), "No.Photo")] static Photo Resize(Photo photo) => photo;
                static string NameOf(Small small) => small.Name;
                [Pass(End = true)] static string Failed(ErrorOutput error) => $"{error.Error} {error.Cause}";
            }

            """,
        "await Worker.Run(\"resize\", task => { Hub.SendTaskFailure(task.TaskToken, \"No.Photo\", \"what\"); return Task.CompletedTask; }, () => new W().RunAsync(new Photo(\"a\", 4000), new() { Callbacks = Hub }))"));

    [Fact]
    public async Task Nobody_who_asks_for_it_is_a_timeout() => Assert.Equal("Resize|States.Timeout|", await OutsideProgram.RunAsync(
        Source + """
            [Workflow("w", StartAt = nameof(Resize))]
            public sealed partial class W { [Activity<Small>("resize", End = true, TimeoutSeconds = 99)] static Photo Resize(Photo photo) => photo; }

            """,
        "await new W().RunAsync(new Photo(\"a\", 4000), With())"));
}

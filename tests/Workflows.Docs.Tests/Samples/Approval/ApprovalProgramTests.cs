using HumanApproval;

namespace Workflows.Docs.Tests.Samples.Approval;

/// <summary>The program shows what becomes of answers that come in time, twice, with a wrong token, and too late.</summary>
[Collection(nameof(SampleProgram))]
public sealed class ApprovalProgramTests
{
    [Fact]
    public void Each_answer_and_its_end_are_shown_and_no_token()
    {
        var (exitCode, output, error) = SampleProgram.Run(typeof(PurchaseWorkflow).Assembly);

        Assert.Equal((0, ""), (exitCode, error));
        var lines = output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(
            """
            p-1: 12 desk lamps for 348
              Approve: OK
              And once more: Gone
              => bought: r-001
            p-2: <b>One</b> espresso machine for 4800
              With another token: BadRequest
              Refuse: OK
              => Refused: p-2 was refused: there is tea.
            p-3: A meeting table for 960
              => NobodyAnswered: Nobody has answered for three days.
              Approve, after three days: Gone
            """.ReplaceLineEndings("\n").Split('\n'),
            lines[..^2]);
        Assert.StartsWith("The workflow in Amazon States Language: ", lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void It_refuses_what_it_does_not_know() => Assert.Equal(1, SampleProgram.Run(typeof(PurchaseWorkflow).Assembly, "--host").ExitCode);
}

using System.Text.Json;
using Workflows;

namespace Corpus;

/// <summary>Using Amazon States Language for a step function to generate data, train ML model &amp; perform batch transformation.</summary>
[Workflow("train-ml-model", StartAt = nameof(GenerateDataset), QueryLanguage = QueryLanguage.JSONPath)]
public sealed partial class TrainMlModel(
    [Placeholder("regionalTrainingImage")] string image,
    [Placeholder("trainmlmodelbucket")] string bucket,
    [Placeholder("SagemakerAPIExecutionRole")] string role)
{
    [ServiceTask<JsonElement>("${DataGenerationJobArn}", Name = "Generate dataset", Next = nameof(TrainModel))]
    static JsonElement GenerateDataset(JsonElement input) => input;

    [ServiceTask(Name = "Train model (XGBoost)", Sync = true, Next = nameof(SaveModel))]
    SageMaker.CreateTrainingJob TrainModel(WorkflowContext context) => new()
    {
        TrainingJobName = context.Execution.Name,
        AlgorithmSpecification = new() { TrainingImage = image, TrainingInputMode = "File" },
        OutputDataConfig = new() { S3OutputPath = $"s3://{bucket}/models" },
        StoppingCondition = new() { MaxRuntimeInSeconds = 86400 },
        ResourceConfig = new() { InstanceCount = 1, InstanceType = "ml.m5.xlarge", VolumeSizeInGB = 30 },
        RoleArn = role,
        InputDataConfig =
        [
            new()
            {
                ChannelName = "train",
                ContentType = "text/csv",
                DataSource = new()
                {
                    S3DataSource = new() { S3DataType = "S3Prefix", S3DataDistributionType = "ShardedByS3Key", S3Uri = $"s3://{bucket}/csv/train.csv" },
                },
            },
        ],
        HyperParameters = new Dictionary<string, string> { ["objective"] = "reg:logistic", ["eval_metric"] = "rmse", ["num_round"] = "5" },
    };

    [ServiceTask(Name = "Save Model", Next = nameof(BatchTransform))]
    SageMaker.CreateModel SaveModel(SageMaker.TrainingJob job) => new()
    {
        ModelName = job.TrainingJobName,
        ExecutionRoleArn = role,
        PrimaryContainer = new() { Image = image, Environment = new Dictionary<string, string>(), ModelDataUrl = job.ModelArtifacts.S3ModelArtifacts },
    };

    [ServiceTask(Name = "Batch transform", Sync = true, End = true)]
    SageMaker.CreateTransformJob BatchTransform(WorkflowContext context) => new()
    {
        TransformJobName = context.Execution.Name,
        ModelName = context.Execution.Name,
        TransformInput = new()
        {
            CompressionType = "None",
            ContentType = "text/csv",
            DataSource = new() { S3DataSource = new() { S3DataType = "S3Prefix", S3Uri = $"s3://{bucket}/csv/test.csv" } },
        },
        TransformOutput = new() { S3OutputPath = $"s3://{bucket}/output" },
        TransformResources = new() { InstanceCount = 1, InstanceType = "ml.m5.xlarge" },
    };
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NewestActivities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Reach",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_Projects_LeadsOf",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Activities_OccurredOn",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Reach",
                table: "ProjectSpans",
                columns: new[] { "Stage", "Currency", "UntilOn", "FromOn", "Amount", "Confidentiality", "StageNow", "UnitId", "OwnerPostId", "CreatedBy", "StageOn", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_LeadsOf",
                table: "Projects",
                columns: new[] { "OwnerPostId", "LeadOn", "Code", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_NextSteps",
                table: "Projects",
                columns: new[] { "Status", "NextStepOn", "Id", "Confidentiality", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_Lasting",
                table: "Activities",
                columns: new[] { "OccurredOn", "LastOn" },
                filter: "\"LastOn\" > \"OccurredOn\"");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OccurredOn_CreatedAt_Id",
                table: "Activities",
                columns: new[] { "OccurredOn", "CreatedAt", "Id" },
                descending: new[] { true, true, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Reach",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_Projects_LeadsOf",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_NextSteps",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Activities_Lasting",
                table: "Activities");

            migrationBuilder.DropIndex(
                name: "IX_Activities_OccurredOn_CreatedAt_Id",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Reach",
                table: "ProjectSpans",
                columns: new[] { "Stage", "Currency", "UntilOn", "FromOn", "Amount", "Confidentiality", "StageNow", "UnitId", "OwnerPostId", "CreatedBy", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_LeadsOf",
                table: "Projects",
                columns: new[] { "OwnerPostId", "LeadOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OccurredOn",
                table: "Activities",
                column: "OccurredOn");
        }
    }
}
